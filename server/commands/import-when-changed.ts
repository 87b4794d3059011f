import type { MikroORM } from "@mikro-orm/postgresql";
import { dutchNumber } from "../import/figures/dutch-number.ts";
import type { CommandContext } from "./command-context.ts";
import { dataWorldOf } from "./data-world.ts";
import { bringDataUpToDate } from "./fictional/bring-data-up-to-date.ts";

/**
 * Imports the seeds and the fictional region beside them, unless the last import was of the same ones.
 * @throws ImportRefused when the seeds hold problems
 */
export async function importWhenChanged(
  orm: MikroORM,
  context: Pick<CommandContext, "environment" | "projectFolder" | "clock" | "say">,
): Promise<void> {
  const { seeds, regionRows } = await bringDataUpToDate(orm, dataWorldOf(context));
  if (seeds) context.say(`Ingelezen: ${seeds.rowCount} rijen uit ${seeds.sourceCount} bronnen.`);
  if (regionRows === null) return;
  context.say(`Verzonnen: ${dutchNumber(String(regionRows))} rijen over aanbieders van een fictieve regio.`);
}
