import type { MikroORM } from "@mikro-orm/postgresql";
import { regionTables } from "#server/fictional/tables/region-tables.ts";
import type { ImportReport } from "#server/import/import-report.ts";
import { importSeeds, isUpToDate } from "#server/import/import-run.ts";
import { loadFictionalRegion } from "#server/import/region/load-fictional-region.ts";
import { clearFictionalRegion, standingRegion } from "#server/import/region/replace-fictional-region.ts";
import { hashTogether, seedsHash } from "#server/import/seeds-hash.ts";
import { type RegionWorld, regionOf, writtenAlongside } from "./region-alongside.ts";
import type { RegionWish } from "./wanted-region.ts";

/** Where data comes from, and who is told. */
export interface DataWorld extends RegionWorld {
  readonly seedsFolder: string;
  readonly clock: () => Date;
  /** Is told in Dutch what is being done, a short line at a time. */
  readonly progress: (line: string) => void;
}

/** What was done. */
export interface BroughtUpToDate {
  /** Null when the seeds had not changed. */
  readonly seeds: ImportReport | null;
  /** Rows of the fictional region; null when it had not changed. */
  readonly regionRows: number | null;
}

/**
 * Brings a database to the seeds and to the fictional region, each only when it changed. What is invented about providers
 * goes before the seeds are imported and comes back after them, for the register of the region comes with the seeds.
 * @param wish another region than the one of the recipe
 * @throws ImportRefused when the seeds hold problems
 */
export async function bringDataUpToDate(
  orm: MikroORM,
  world: DataWorld,
  wish?: RegionWish,
): Promise<BroughtUpToDate> {
  const { seedsFolder, clock, progress } = world;
  const standing = await standingRegion(orm);
  const wanted = await regionOf(orm, world, wish);
  const isRegionNew = standing?.sha256 !== wanted?.mark.sha256;
  const hash = hashTogether(await seedsHash(seedsFolder), wanted?.mark.sha256);
  const isSeedsNew = !(await isUpToDate(orm, hash));
  if (isRegionNew && standing) await clearFictionalRegion(orm);
  if (isSeedsNew) progress("De gegevens in seeds/ zijn gewijzigd en worden ingelezen …");
  const seeds = isSeedsNew
    ? await importSeeds({ orm, seedsFolder, clock, progress, ...(await writtenAlongside(world, wanted)) })
    : null;
  if (!isRegionNew || !wanted) return { seeds, regionRows: null };
  const tables = regionTables(wanted.region);
  return {
    seeds,
    regionRows: await loadFictionalRegion({ orm, region: wanted.mark, tables, clock, progress }),
  };
}
