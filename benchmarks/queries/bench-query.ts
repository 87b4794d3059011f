/** One question, in the words of each server. */
export interface BenchQuery {
  readonly name: string;
  /** What it stands for, in Dutch, for the page with figures. */
  readonly title: string;
  readonly ours: string;
  readonly postgraphile: string;
  /** The SQL that somebody would write by hand for this one question; its only column is the JSON text of our answer. */
  readonly bare: string;
  readonly values: readonly unknown[];
  /** The same from the facts themselves, where `bare` reads what was added up of them. */
  readonly fromFacts?: string;
  /** Brings PostGraphile's answer into the shape of ours, so that both can be compared. */
  readonly asOurs: (data: never) => unknown;
}
