import type { Random } from "../random/random.ts";
import type { RecipeCategory } from "../recipe/recipe.ts";
import type { FictionalMunicipality } from "../region/fictional-municipality.ts";
import type { DeliveryLine, FictionalProvider } from "./fictional-provider.ts";

/** How many lines a provider may have, so that the number of statements follows from that of providers. */
const MOST_LINES: Readonly<Record<FictionalProvider["sizeClass"], number>> = {
  LARGE: 26,
  MEDIUM: 7,
  SMALL: 2,
};

/** What it delivers where: a few products per municipality, more where more people live. */
export function makeLines(
  random: Random,
  sizeClass: FictionalProvider["sizeClass"],
  categories: readonly RecipeCategory[],
  municipalities: readonly FictionalMunicipality[],
): DeliveryLine[] {
  const possible = municipalities.flatMap(({ code: municipalityCode, inhabitants }) =>
    categories.flatMap((category, position) =>
      category.products.map((product) => ({
        category,
        product,
        municipalityCode,
        weight: (inhabitants * (0.4 + random.next())) / (position + 1),
      })),
    ),
  );
  // Every category somewhere, and further what comes.
  const firsts = categories.map((category) => possible.find((line) => line.category === category));
  const others = random.shuffled(possible.filter((line) => !firsts.includes(line)));
  const chosen = [...firsts.filter((line) => line !== undefined), ...others].slice(0, MOST_LINES[sizeClass]);
  const sum = chosen.reduce((all, { weight }) => all + weight, 0);
  return chosen.map(({ weight, ...line }) => ({ ...line, share: weight / sum }));
}
