import type { CbsStatus } from "../cbs-observation.ts";

interface Counts {
  final: number;
  provisional: number;
}

/** The periods that figures are of. Our format knows provisional periods, not provisional figures. */
export class SeenPeriods {
  readonly #counts = new Map<string, Counts>();

  add(period: string, status: CbsStatus): void {
    const counts = this.#counts.get(period) ?? { final: 0, provisional: 0 };
    if (status === "FINAL") counts.final += 1;
    if (status === "PROVISIONAL") counts.provisional += 1;
    this.#counts.set(period, counts);
  }

  /** `2021`, or the first and the last: `2021 tot en met 2026-Q1`. */
  get reach(): string {
    const periods = [...this.#counts.keys()].sort();
    const [first = ""] = periods;
    return periods.length > 1 ? `${first} tot en met ${periods.at(-1) ?? ""}` : first;
  }

  /** Periods with a figure that CBS may still change, sorted. */
  get provisional(): string[] {
    return [...this.#counts].flatMap(([period, { provisional }]) => (provisional > 0 ? [period] : [])).sort();
  }

  /** Final figures that count as provisional because their period does. */
  get cautious(): number {
    return [...this.#counts.values()]
      .filter(({ provisional }) => provisional > 0)
      .reduce((sum, { final }) => sum + final, 0);
  }
}
