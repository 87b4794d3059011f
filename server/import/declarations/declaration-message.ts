import type { DeclarationTotal } from "./declaration-totals.ts";

/** What is kept of one declaration message: whose it is, and its totals. No person, and nothing that names one. */
export interface DeclarationMessage {
  readonly standard: "JW323" | "WMO323";
  /** Eight digits, of the provider that declares. */
  readonly agbCode: string;
  /** `GM0384` */
  readonly municipalityCode: string;
  /** A fingerprint of what the sender calls the message; the words themselves are free text and are not kept. */
  readonly messageReference: string;
  /** In the order of product and month. */
  readonly totals: readonly DeclarationTotal[];
  readonly serviceCount: number;
  /** Services that run on into a next month; they count in the month in which they began. */
  readonly spanningCount: number;
}
