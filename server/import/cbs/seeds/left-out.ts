const COUNT = new Intl.NumberFormat("nl-NL");
const MOST_NAMED = 10;

/** A number of things in Dutch: `1 cijfer`, `3.543 cijfers`. */
export function counted(count: number, one: string, more: string): string {
  return `${COUNT.format(count)} ${count === 1 ? one : more}`;
}

/** Figures of CBS that do not come along, counted. */
export class LeftOut {
  readonly #unknown = new Set<string>();
  #ofUnknown = 0;
  #absent = 0;

  /** A figure of a municipality that the register does not know. */
  unknown(code: string): void {
    this.#unknown.add(code);
    this.#ofUnknown += 1;
  }

  /** No figure, of a municipality that was not there in that period. */
  absent(): void {
    this.#absent += 1;
  }

  /** What was left out, as Dutch sentences; none when nothing was. */
  sentences(): string[] {
    const sentences: string[] = [];
    if (this.#ofUnknown > 0) {
      const codes = [...this.#unknown].sort();
      const named = codes.slice(0, MOST_NAMED).join(", ") + (codes.length > MOST_NAMED ? ", …" : "");
      const of = counted(
        codes.length,
        "gemeente die het register niet kent",
        "gemeenten die het register niet kent",
      );
      sentences.push(`Weggelaten: ${counted(this.#ofUnknown, "cijfer", "cijfers")} van ${of} (${named}).`);
    }
    if (this.#absent > 0) {
      const cells = counted(this.#absent, "lege cel", "lege cellen");
      sentences.push(`Weggelaten: ${cells} van gemeenten die er in die periode niet waren.`);
    }
    return sentences;
  }
}
