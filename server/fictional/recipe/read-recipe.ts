import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { RECIPE, type Recipe } from "./recipe.ts";

/**
 * Reads the recipe of the fictional region.
 * @param projectFolder the folder of the clone
 * @throws ZodError when the recipe says what it may not
 */
export async function readRecipe(projectFolder: string): Promise<Recipe> {
  const text = await readFile(join(projectFolder, "seeds/fictional/recipe.yml"), "utf8");
  return RECIPE.parse(parse(text));
}
