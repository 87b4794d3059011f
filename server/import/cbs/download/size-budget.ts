import { CbsError } from "../cbs-error.ts";
import { inMegabytes } from "../http/read-body.ts";

/** What a table may weigh in all, whether its pages come from CBS or from an earlier run. */
export class SizeBudget {
  readonly #limit: number;
  #spent = 0;

  /** @param limit in bytes */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @throws CbsError when the table grows too large */
  spend(bytes: number, asked: string): void {
    this.#spent += bytes;
    if (this.#spent <= this.#limit) return;
    const came = `meer dan ${inMegabytes(this.#limit)} voor de hele tabel`;
    throw new CbsError({
      asked,
      came,
      todo: "Kies minder perioden of codes, of verhoog de grens voor de tabel.",
    });
  }
}
