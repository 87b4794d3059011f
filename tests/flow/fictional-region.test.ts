import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRecipe } from "#server/fictional/recipe/read-recipe.ts";
import { makeRegion } from "#server/fictional/region/fictional-region.ts";
import { writeRegister } from "#server/fictional/write/write-region.ts";
import { importSeeds } from "#server/import/import-run.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
});
afterAll(() => database.close());

test("the register imports", async () => {
  const root = await mkdtemp(join(tmpdir(), "fict-"));
  const recipe = await readRecipe(PROJECT_FOLDER);
  await writeRegister(makeRegion(recipe, recipe.demo), join(root, "fictional"));
  const report = await importSeeds({
    orm: database.orm,
    seedsFolder: join(PROJECT_FOLDER, "seeds"),
    alongside: { tree: { root, below: "fictional/" }, hash: "x" },
    clock: () => new Date(),
    progress: () => undefined,
  });
  console.error(report.tables.filter((t) => t.added + t.changed + t.removed > 0));
  expect(report.tables.length).toBeGreaterThan(3);
});
