import { beforeAll, describe, expect, test } from "@jest/globals";
import { findProjectFolder } from "#server/config/project-folder.ts";
import { deliveriesOf } from "../facts/deliveries.ts";
import { statementOf } from "../facts/monthly-statement.ts";
import { makeProviders } from "../providers/make-providers.ts";
import { readRecipe } from "../recipe/read-recipe.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { makeRegion } from "./fictional-region.ts";

let recipe: Recipe;
beforeAll(async () => {
  recipe = await readRecipe(findProjectFolder(import.meta.dirname));
});

describe("a region of six hundred providers", () => {
  test("has forty that carry 80 to 90 per cent of the spend", () => {
    const region = makeRegion(recipe, { municipalities: 11, providers: 600, months: 24, seed: 1 });
    let rows = 0, late = 0, deliveries = 0;
    const spend = [...makeProviders(region)].map((provider) => {
      let sum = 0;
      for (let month = region.firstMonth; month <= region.lastMonth; month += 1) {
        const r = statementOf(region, provider, month);
        rows += r.length;
        sum += r.reduce((s, { cents }) => s + cents, 0);
        const d = deliveriesOf(region, provider, month);
        deliveries += d.length;
        late += d.filter((one) => one.number === 1 && one.deliveredOn > one.dueOn).length;
      }
      return sum;
    });
    const total = spend.reduce((s, c) => s + c, 0);
    const top = spend.toSorted((a, b) => b - a).slice(0, 40).reduce((s, c) => s + c, 0);
    console.error({ rows, total: total / 100, share: top / total, late: late / deliveries, deliveries, m: region.municipalities, r: region.redivision });
    expect(top / total).toBeGreaterThan(0.8);
    expect(top / total).toBeLessThan(0.9);
  });
});
