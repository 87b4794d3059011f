import type { ExampleChange } from "../import/deliver/example-changes.ts";
import type { Problem } from "../import/problem.ts";
import type { DeliveryCounts, DeliveryJob } from "./delivery-job.ts";

/** How far a file has come. */
export type UploadState =
  | { readonly kind: "CHECKING"; readonly progress: string }
  | { readonly kind: "REFUSED"; readonly problems: readonly Problem[] }
  | {
      readonly kind: "CHECKED";
      readonly counts: DeliveryCounts;
      readonly examples: readonly ExampleChange[];
      readonly version: string;
      readonly checkedAt: Date;
    }
  | { readonly kind: "IMPORTING"; readonly progress: string }
  | { readonly kind: "IMPORTED"; readonly counts: DeliveryCounts }
  /** Somebody else changed the data after the check: it has to be checked again. */
  | { readonly kind: "OUTDATED"; readonly reason: string }
  | { readonly kind: "FAILED"; readonly reason: string };

/** A file that a steward handed in, kept until it is imported, refused or forgotten. */
export interface Upload {
  /** Nobody guesses it. */
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly job: Omit<DeliveryJob, "confirmed">;
  state: UploadState;
  /** Until when it is kept, unless something is done with it. */
  expiresAt: number;
}

/** Whether it has come to its end: its file is gone. */
export function isOver({ state: { kind } }: Upload): boolean {
  return kind === "IMPORTED" || kind === "REFUSED";
}

/** Whether something is being done with it at this moment. */
export function isAtWork({ state: { kind } }: Upload): boolean {
  return kind === "CHECKING" || kind === "IMPORTING";
}
