import { Source } from "#server/domains/sources/source.entity.ts";
import { referencesOf } from "./check-references.ts";
import type { SeedFormat } from "./formats/seed-format.ts";

/** The formats whose tables `format` points to; a figure points to the source that states it. */
function pointedToBy(format: SeedFormat, formats: readonly SeedFormat[]): SeedFormat[] {
  const entities = new Set(referencesOf(format).map(({ entity }) => entity));
  if ("sourceCode" in format.entity.meta.properties) entities.add(Source);
  return formats.filter(({ entity }) => entities.has(entity));
}

/**
 * Sorts formats so that a table comes after every other table that it points to.
 * @throws Error when tables point to each other in a circle
 */
export function parentsFirst(formats: readonly SeedFormat[]): SeedFormat[] {
  const ordered: SeedFormat[] = [];
  let waiting = [...formats];
  while (waiting.length > 0) {
    const ready = waiting.filter((format) =>
      pointedToBy(format, waiting).every((parent) => parent === format),
    );
    if (ready.length === 0) {
      const names = waiting.map(({ name }) => name).join(", ");
      throw new Error(`Tables must not point to each other in a circle, but got: ${names}`);
    }
    ordered.push(...ready);
    waiting = waiting.filter((format) => !ready.includes(format));
  }
  return ordered;
}

/** The formats whose tables nothing points to, not even they themselves. */
export function leavesOf(formats: readonly SeedFormat[]): SeedFormat[] {
  const parents = new Set(formats.flatMap((format) => pointedToBy(format, formats)));
  return formats.filter((format) => !parents.has(format));
}
