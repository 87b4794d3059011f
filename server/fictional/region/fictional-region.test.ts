import { beforeAll, describe, expect, test } from "@jest/globals";
import { findProjectFolder } from "#server/config/project-folder.ts";
import { statementOf } from "../facts/monthly-statement.ts";
import { makeProviders } from "../providers/make-providers.ts";
import { readRecipe } from "../recipe/read-recipe.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { makeRegion } from "./fictional-region.ts";

let recipe: Recipe;
beforeAll(async () => {
  recipe = await readRecipe(findProjectFolder(import.meta.dirname));
});

/** What every provider spent in the last twelve months, in cents, largest first. */
function yearlySpend(providers: number, seed: number): number[] {
  const region = makeRegion(recipe, { municipalities: 11, providers, months: 24, seed });
  const months = Array.from({ length: 12 }, (_, index) => region.lastMonth - index);
  return [...makeProviders(region)]
    .map((provider) =>
      months
        .flatMap((month) => statementOf(region, provider, month))
        .reduce((sum, { cents }) => sum + cents, 0),
    )
    .sort((one, other) => other - one);
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

describe("a region of six hundred providers", () => {
  test.each([1, 2, 77])("with seed %s has forty that carry 80 to 90 per cent of the spend", (seed) => {
    const spend = yearlySpend(600, seed);
    const share = sumOf(spend.slice(0, 40)) / sumOf(spend);
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(0.9);
  });
});
