import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { OperatorError } from "#server/config/operator-error.ts";
import { readRecipe } from "#server/fictional/recipe/read-recipe.ts";
import type { RegionSize } from "#server/fictional/recipe/recipe.ts";
import { writeDeliveries, writeRegister } from "#server/fictional/write/write-region.ts";
import { openDatabase } from "../../database/open-database.ts";
import type { CommandContext } from "../command-context.ts";
import { dataWorldOf } from "../data-world.ts";
import { withCurrentDatabase } from "../with-current-database.ts";
import { bringDataUpToDate } from "./bring-data-up-to-date.ts";
import { type RegionWish, wantedRegion } from "./wanted-region.ts";

/** As large as the Netherlands: 342 municipalities, and about four million rows of statements. */
const COUNTRY = { municipalities: 342, providers: 24_000, months: 36 };

/** More than this does not go into the database of the demonstration by accident. */
const MOST_IN_DEMO = 2000;
const DEMO_FOLDER = ".data";

interface Flags {
  readonly municipalities?: number;
  readonly providers?: number;
  readonly months?: number;
  readonly seed?: number;
  readonly country: boolean;
  readonly files?: string;
}

function wholeNumber(lowest: number, highest: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= lowest && number <= highest) return number;
    throw new InvalidArgumentError(`een geheel getal van ${lowest} tot en met ${highest}`);
  };
}

async function wishOf(flags: Flags, projectFolder: string): Promise<RegionWish> {
  const { demo } = await readRecipe(projectFolder);
  const usual = { ...demo, ...(flags.country ? COUNTRY : {}) };
  const size = {
    municipalities: flags.municipalities ?? usual.municipalities,
    providers: flags.providers ?? usual.providers,
    months: flags.months ?? usual.months,
    seed: flags.seed ?? usual.seed,
  };
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

/** Writes what the import would be given, and touches no database. */
async function writeFiles(
  { projectFolder, say }: CommandContext,
  wish: RegionWish,
  folder: string,
): Promise<void> {
  const { region } = await wantedRegion(projectFolder, wish);
  await writeRegister(region, join(folder, "register"));
  const count = await writeDeliveries(region, join(folder, "deliveries"));
  say(`Geschreven in ${folder}: het register, en ${count} bestanden om aan te leveren.`);
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
    .option("--files <folder>", "schrijf alleen de bestanden, in de vormen van import deliver")
    .action(async (flags: Flags) => {
      const wish = await wishOf(flags, context.projectFolder);
      if (flags.files !== undefined) {
        await writeFiles(context, wish, flags.files);
        return;
      }
      refuseByAccident(context, wish);
      const isFilling = wish.providers > MOST_IN_DEMO;
      await using database = await openDatabase({ ...context, mayShare: true, isFilling });
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
