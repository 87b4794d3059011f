/** FINAL, or PROVISIONAL when CBS may still change it; NOT_AVAILABLE has no value but a reason. */
export type CbsStatus = "FINAL" | "PROVISIONAL" | "NOT_AVAILABLE";

/** A value or the reason why there is none. */
export interface CbsFigure {
  /** Exact decimal text as CBS gave it (`1.9`, never `1.8999`), without exponent or idle zeros; null when there is none. */
  readonly value: string | null;
  readonly status: CbsStatus;
  /** A Dutch sentence when there is no value, otherwise null. */
  readonly reason: string | null;
}

/** One figure of one municipality in one period. */
export interface CbsObservation extends CbsFigure {
  /** `GM0202`; whether that municipality exists in the period is for whoever loads it. */
  readonly municipalityCode: string;
  /** `2021`, `2021-Q1`, `2021-03`, half-year `2021-H1` or school year `2021/2022`. */
  readonly period: string;
  /** As the version that answered calls it: `T001036` in v4, `AantalInwoners_5` in v3. */
  readonly measureCode: string;
  /** CBS's title; with its groups before it where the table has that title more than once. */
  readonly measureName: string;
  /** CBS's unit in Dutch, such as `aantal`, `%` or `1 000 euro`; empty when CBS gives none. */
  readonly unit: string;
  /** The code in every further dimension, such as `{ Geslacht: "T001038" }`; empty when the table has none. */
  readonly dimensions: Readonly<Record<string, string>>;
}
