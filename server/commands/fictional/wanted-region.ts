import { createHash } from "node:crypto";
import { join } from "node:path";
import { readRecipe } from "#server/fictional/recipe/read-recipe.ts";
import type { RegionSize } from "#server/fictional/recipe/recipe.ts";
import { type FictionalRegion, makeRegion } from "#server/fictional/region/fictional-region.ts";
import type { StandingRegion } from "#server/import/region/replace-fictional-region.ts";
import { seedsHash } from "#server/import/seeds-hash.ts";

/** A region that should stand in a database, before its providers are made. */
export interface WantedRegion {
  readonly region: FictionalRegion;
  /** What the database is to remember of it. */
  readonly mark: StandingRegion;
}

/** Which region, of those that the recipe allows. */
export interface RegionWish extends RegionSize {
  readonly isDemo: boolean;
}

/** The hash of everything that a region is made of: recipe, generator and size. */
async function hashOf(projectFolder: string, wish: RegionWish): Promise<string> {
  const recipe = await seedsHash(join(projectFolder, "seeds/fictional"));
  const generator = await seedsHash(join(projectFolder, "server/fictional"));
  const { municipalities, providers, months, seed, isDemo } = wish;
  const parts = [recipe, generator, municipalities, providers, months, seed, isDemo];
  return createHash("sha256").update(parts.join("\0")).digest("hex");
}

/** Makes what is needed to know of a region whether it must be imported again. */
export async function wantedRegion(projectFolder: string, wish?: RegionWish): Promise<WantedRegion> {
  const recipe = await readRecipe(projectFolder);
  const { isDemo, ...size } = wish ?? { ...recipe.demo, isDemo: true };
  const sha256 = await hashOf(projectFolder, { ...size, isDemo });
  const mark = { ...size, sha256, isDemo, endMonth: recipe.end_month };
  return { region: makeRegion(recipe, size), mark };
}
