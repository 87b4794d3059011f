/** What a page writes where an answer goes on. */
const GOES_ON = "…";

/**
 * As much of a value as a page shows of it: where a list on the page ends with "…" the rest of the real list is put
 * down as "…" too, so that the two are equal when the shown part is right and there is indeed more.
 */
export function shownPart(actual: unknown, shown: unknown): unknown {
  if (Array.isArray(actual) && Array.isArray(shown)) {
    const goesOn = shown.at(-1) === GOES_ON && actual.length >= shown.length;
    const part = goesOn ? actual.slice(0, shown.length - 1) : actual;
    const items = part.map((item, index) => shownPart(item, shown[index]));
    return goesOn ? [...items, GOES_ON] : items;
  }
  if (typeof actual !== "object" || actual === null || typeof shown !== "object" || shown === null)
    return actual;
  const parts = shown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(actual).map(([name, value]) => [name, shownPart(value, parts[name])]),
  );
}

/** The same of lines, such as those of a CSV; a mark of UTF-8 before them is not to be seen on a page. */
export function shownLines(actual: string, shown: string): readonly unknown[] {
  const lines = actual
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split(/\r?\n/);
  return shownPart(lines, shown.split("\n")) as unknown[];
}
