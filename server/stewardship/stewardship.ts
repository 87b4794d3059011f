import type { FastifyBaseLogger } from "fastify";
import type { Admission } from "../audit/admission.ts";
import type { AuditLog } from "../audit/audit-log.ts";
import { withoutNineDigits } from "../import/deliver/person-guard.rules.ts";
import type { Confirmation, DeliveryCounts, DeliveryOutcome, DeliveryRunner } from "./delivery-job.ts";
import type { ImportBook } from "./import-book.ts";
import { IMPORT_FAILED, NOT_CHECKED, outdatedWords, TOO_MUCH, UNCERTAIN, WAITS } from "./import-words.ts";
import { OutOfMemory } from "./out-of-memory.ts";
import { isAtWork, isOver, type Upload, type UploadState } from "./upload.ts";
import type { Uploads } from "./uploads.ts";

export interface StewardshipParts {
  readonly uploads: Uploads;
  readonly runner: DeliveryRunner;
  readonly book: ImportBook;
  readonly audit: AuditLog;
  /** The version of the data at this moment. */
  readonly versionNow: () => Promise<string>;
  readonly clock: () => Date;
  readonly log: Pick<FastifyBaseLogger, "error">;
}

type Checked = Extract<UploadState, { kind: "CHECKED" }>;
type Refused = Extract<UploadState, { kind: "REFUSED" }>;

/** What is written down of a file: nothing that it holds. */
function detailsOf({ job: { format, file, sha256 } }: Upload) {
  return { format, file: withoutNineDigits(file.name), sha256 };
}

/** What stewards do with a file: have it checked, see what it would change, and let it. */
export class Stewardship {
  constructor(private readonly parts: StewardshipParts) {}

  /** Begins to look what a file would change, unless something is being done with it or it has come to an end. */
  check(upload: Upload, steward: Admission): void {
    if (!isOver(upload) && !isAtWork(upload)) void this.#check(upload, steward);
  }

  /**
   * Begins to import what was checked, once however often it is asked, and answers at once.
   * @returns why not, in words, or null
   */
  async confirm(upload: Upload, steward: Admission): Promise<string | null> {
    const { state } = upload;
    if (state.kind === "IMPORTING" || state.kind === "IMPORTED") return null;
    if (state.kind === "OUTDATED") return state.reason;
    if (state.kind !== "CHECKED") return NOT_CHECKED;
    // Before anything is waited for: a second click finds it taken.
    upload.state = { kind: "IMPORTING", progress: WAITS };
    try {
      const { versionNow, book } = this.parts;
      if ((await versionNow()) !== state.version) return await this.#outdated(upload, state);
      const importId = await book.begin(upload, steward);
      void this.#import(upload, { importId, steward, version: state.version }, state);
      return null;
    } catch (error) {
      upload.state = state;
      throw error;
    }
  }

  async #outdated(upload: Upload, { checkedAt }: Checked): Promise<string> {
    const reason = outdatedWords(await this.parts.book.stewardSince(checkedAt));
    upload.state = { kind: "OUTDATED", reason };
    return reason;
  }

  /** Does the job; null where something went wrong that nobody foresaw. */
  async #work(
    upload: Upload,
    kind: "CHECKING" | "IMPORTING",
    confirmed: Confirmation | null,
  ): Promise<DeliveryOutcome | null> {
    const tell = (progress: string): void => {
      upload.state = { kind, progress };
    };
    try {
      return await this.parts.runner.run({ ...upload.job, confirmed }, tell);
    } catch (error) {
      this.#fail(upload, error);
      return null;
    }
  }

  /** Says it without anything of the file: an error of the database may quote a value. */
  #fail(upload: Upload, error: unknown): void {
    const message = error instanceof Error ? withoutNineDigits(error.message) : "unknown";
    this.parts.log.error({ import: detailsOf(upload), message }, "delivery failed");
    upload.state = { kind: "FAILED", reason: error instanceof OutOfMemory ? TOO_MUCH : IMPORT_FAILED };
  }

  async #check(upload: Upload, steward: Admission): Promise<void> {
    upload.state = { kind: "CHECKING", progress: WAITS };
    const outcome = await this.#work(upload, "CHECKING", null);
    try {
      if (outcome?.kind === "REFUSED") await this.#refused(upload, steward, outcome);
      if (outcome?.kind !== "CHECKED") return;
      await this.parts.audit.record("IMPORT_CHECKED", steward, { ...detailsOf(upload), ...outcome.counts });
      upload.state = { ...outcome, checkedAt: this.parts.clock() };
    } catch (error) {
      this.#fail(upload, error);
    }
  }

  /** Nothing of a refused file is kept: what comes next is another one. */
  async #refused(upload: Upload, steward: Admission, refusal: Refused): Promise<void> {
    const { audit, uploads } = this.parts;
    await uploads.removeFile(upload);
    const problemCount = refusal.problems.length;
    await audit.record("IMPORT_REFUSED", steward, { ...detailsOf(upload), problemCount });
    upload.state = refusal;
  }

  async #import(upload: Upload, confirmed: Confirmation, checked: Checked): Promise<void> {
    const { importId, steward } = confirmed;
    const outcome = await this.#work(upload, "IMPORTING", confirmed);
    try {
      const counts = outcome?.kind === "IMPORTED" ? outcome.counts : await this.#endOf(importId, outcome);
      if (counts) await this.#imported(upload, importId, counts);
      else if (outcome?.kind === "OUTDATED") await this.#outdated(upload, checked);
      else if (outcome?.kind === "REFUSED") await this.#refused(upload, steward, outcome);
    } catch (error) {
      this.#fail(upload, error);
      upload.state = { kind: "FAILED", reason: UNCERTAIN };
    }
  }

  /** Ends what didn't say that it is done; a connection that is lost while it commits leaves the answer in the database. */
  async #endOf(importId: string, outcome: DeliveryOutcome | null): Promise<DeliveryCounts | null> {
    const { book } = this.parts;
    await book.end(importId, outcome === null || outcome.kind === "CHECKED" ? "FAILED" : outcome.kind);
    return book.countsOf(importId);
  }

  async #imported(upload: Upload, importId: string, counts: DeliveryCounts): Promise<void> {
    this.parts.book.settle(importId);
    // Before it is called done; what can't be removed now goes with the rest, in an hour.
    await this.parts.uploads.removeFile(upload).catch(() => undefined);
    upload.state = { kind: "IMPORTED", counts };
  }
}
