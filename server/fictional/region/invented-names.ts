import type { Random } from "../random/random.ts";
import type { Recipe } from "../recipe/recipe.ts";

/** Stands behind every name, so that the mark travels with it: into exports, charts and what people copy. */
const MARK = " (fictief)";

/** Names without end: first the ones of the recipe, then syllables put together, each name once. */
export function* municipalityNames(recipe: Recipe, random: Random): Generator<string> {
  const given = new Set<string>();
  for (const name of recipe.municipality_names) {
    given.add(name);
    yield name + MARK;
  }
  for (;;) {
    const name = `${random.pick(recipe.first_syllables)}${random.pick(recipe.last_syllables)}`;
    const again = given.has(name) ? `${random.pick(["Oud", "Nieuw", "Groot", "Klein"])}-${name}` : name;
    if (given.has(again)) continue;
    given.add(again);
    yield again + MARK;
  }
}

/** The name of a provider after what it does; one that was given before gets a number, as a second branch would. */
export class ProviderNames {
  readonly #given = new Map<string, number>();

  constructor(private readonly recipe: Recipe) {}

  next(random: Random, patterns: readonly string[]): string {
    const { provider_names, first_syllables, last_syllables } = this.recipe;
    const root = random.chance(0.3)
      ? random.pick(provider_names)
      : `${random.pick(first_syllables)}${random.pick(last_syllables)}`;
    const name = random.pick(patterns).replace("{}", root);
    const times = (this.#given.get(name) ?? 0) + 1;
    this.#given.set(name, times);
    return `${name}${times === 1 ? "" : ` ${times}`}${MARK}`;
  }
}
