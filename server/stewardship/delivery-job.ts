import type { Admission } from "../audit/admission.ts";
import type { ExampleChange } from "../import/deliver/example-changes.ts";
import type { DeliveredFile } from "../import/deliver/stage-delivery.ts";
import type { Problem } from "../import/problem.ts";

/** What is to be done with a file; travels to the process that does it, and so holds nothing but data. */
export interface DeliveryJob {
  /** The name of the format. */
  readonly format: string;
  readonly file: DeliveredFile;
  readonly sha256: string;
  /** `YYYY-MM-DD` */
  readonly deliveredOn: string;
  readonly deliveredBy: string;
  /** Null: look what it would change, and change nothing. */
  readonly confirmed: Confirmation | null;
}

/** Somebody has seen what would change, and wants it. */
export interface Confirmation {
  readonly importId: string;
  readonly steward: Admission;
  /** The version of the data against which it was checked. */
  readonly version: string;
}

/** How many rows of a file do what, or did. */
export interface DeliveryCounts {
  readonly rowCount: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows of earlier deliveries that count no longer, and stay readable. */
  readonly superseded: number;
}

/** What came of a job. Trouble that nobody foresaw is thrown. */
export type DeliveryOutcome =
  | { readonly kind: "REFUSED"; readonly problems: readonly Problem[] }
  | {
      readonly kind: "CHECKED";
      readonly counts: DeliveryCounts;
      readonly examples: readonly ExampleChange[];
      readonly version: string;
    }
  | { readonly kind: "IMPORTED"; readonly counts: DeliveryCounts }
  /** The data have changed since the check: nothing is written. */
  | { readonly kind: "OUTDATED" };

/** Does jobs, one after the other. */
export interface DeliveryRunner {
  /** @param progress is told in Dutch what is being done */
  run(job: DeliveryJob, progress: (line: string) => void): Promise<DeliveryOutcome>;
  /** Breaks off what runs; a delivery that is broken off wrote nothing. */
  close(): Promise<void>;
}
