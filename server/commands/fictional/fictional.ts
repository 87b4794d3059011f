import { Command, InvalidArgumentError } from "commander";
import { OperatorError } from "#server/config/operator-error.ts";
import { readRecipe } from "#server/fictional/recipe/read-recipe.ts";
import type { RegionSize } from "#server/fictional/recipe/recipe.ts";
import { openDatabase } from "../../database/open-database.ts";
import type { CommandContext } from "../command-context.ts";
import { dataWorldOf } from "../data-world.ts";
import { withCurrentDatabase } from "../with-current-database.ts";
import { bringDataUpToDate } from "./bring-data-up-to-date.ts";
import type { RegionWish } from "./wanted-region.ts";

/** As large as the Netherlands: 342 municipalities, and about four million rows of statements. */
const COUNTRY = { municipalities: 342, providers: 24_000, months: 40 };

/** More than this does not go into the database of the demonstration by accident. */
const MOST_IN_DEMO = 2000;
const DEMO_FOLDER = ".data";

type Flags = Partial<RegionSize> & { readonly country: boolean };

function wholeNumber(lowest: number, highest: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= lowest && number <= highest) return number;
    throw new InvalidArgumentError(`een geheel getal van ${lowest} tot en met ${highest}`);
  };
}

async function wishOf({ country, ...given }: Flags, projectFolder: string): Promise<RegionWish> {
  const { demo } = await readRecipe(projectFolder);
  const size = { ...demo, ...(country ? COUNTRY : {}), ...given };
  const isDemo = Object.entries(demo).every(([name, value]) => size[name as keyof RegionSize] === value);
  return { ...size, isDemo };
}

/** @throws OperatorError when a large region would take the place of the demonstration */
function refuseByAccident({ environment }: CommandContext, { providers }: RegionSize): void {
  const isDemoDatabase = environment.databaseUrl === undefined && environment.dataFolder === DEMO_FOLDER;
  if (!isDemoDatabase || providers <= MOST_IN_DEMO) return;
  throw new OperatorError(
    `Een regio van ${providers} aanbieders hoort in een eigen database: zet DATABASE_URL, of een eigen map, zoals DATA_FOLDER=.data/land npm run fictional -- --country.`,
  );
}

/** `fictional`: puts a fictional region of any size in a database, in place of the one that stands there. */
export function fictionalCommand(context: CommandContext): Command {
  return new Command("fictional")
    .description("Maakt een fictieve regio en zet haar in de database, in plaats van de vorige.")
    .option("--municipalities <number>", "gemeenten aan het einde van de reeks", wholeNumber(2, 9000))
    .option("--providers <number>", "aanbieders", wholeNumber(20, 99_999))
    .option("--months <number>", "maanden met maandstaten", wholeNumber(13, 240))
    .option("--seed <number>", "welke van alle regio's van deze maat", wholeNumber(0, 2 ** 31 - 1))
    .option("--country", "zo groot als Nederland; in een eigen database", false)
    .action(async (flags: Flags) => {
      const wish = await wishOf(flags, context.projectFolder);
      refuseByAccident(context, wish);
      await using database = await openDatabase({ ...context, mayShare: true });
      const { regionRows } = await withCurrentDatabase(database.url, context, (orm) =>
        bringDataUpToDate(orm, dataWorldOf(context), wish),
      );
      context.say(
        regionRows === null
          ? "Deze fictieve regio stond er al."
          : `De fictieve regio staat in de database: ${regionRows} rijen over ${wish.providers} aanbieders.`,
      );
    });
}
