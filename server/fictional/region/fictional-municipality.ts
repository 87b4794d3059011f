import type { MonthNumber } from "../recipe/month.rules.ts";

/** An invented municipality. */
export interface FictionalMunicipality {
  readonly code: string;
  readonly name: string;
  readonly sizeClass: "LARGE" | "MEDIUM" | "SMALL";
  /** In the year that the series ends. */
  readonly inhabitants: number;
  /** A year, as a factor: 1.006. */
  readonly growth: number;
}

/** One municipality that went into another on the way. */
export interface FictionalRedivision {
  readonly predecessor: FictionalMunicipality;
  readonly successor: FictionalMunicipality;
  /** The first month of the successor alone: a January. */
  readonly effectiveMonth: MonthNumber;
}
