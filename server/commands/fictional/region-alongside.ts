import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { MikroORM } from "@mikro-orm/postgresql";
import { writeRegister } from "#server/fictional/write/write-region.ts";
import type { ImportOptions } from "#server/import/import-run.ts";
import { standingRegion } from "#server/import/region/replace-fictional-region.ts";
import { type RegionWish, type WantedRegion, wantedRegion } from "./wanted-region.ts";

/** What decides which region stands beside the real data. */
export interface RegionWorld {
  readonly projectFolder: string;
  /** Where the register of the region is written before it is imported. */
  readonly dataFolder: string;
  readonly hasFictionalRegion: boolean;
}

/** What the import of the seeds needs to know of a region, or nothing. */
export type Alongside = Pick<ImportOptions, "alongside">;

const BELOW = "fictional/";

/** The region that a database is to have: the one asked for, else the one put there by hand, else that of the recipe. */
export async function regionOf(
  orm: MikroORM,
  { projectFolder, hasFictionalRegion }: RegionWorld,
  wish?: RegionWish,
): Promise<WantedRegion | null> {
  if (wish) return wantedRegion(projectFolder, wish);
  const standing = await standingRegion(orm);
  if (standing?.isDemo === false) return wantedRegion(projectFolder, standing);
  return hasFictionalRegion ? wantedRegion(projectFolder) : null;
}

/** Writes the register of a region as a tree of seeds. */
export async function writtenAlongside(
  { dataFolder }: RegionWorld,
  wanted: WantedRegion | null,
): Promise<Alongside> {
  if (!wanted) return {};
  const root = join(dataFolder, "fictional-region");
  await rm(root, { recursive: true, force: true });
  await writeRegister(wanted.region, join(root, BELOW));
  return { alongside: { tree: { root, below: BELOW }, hash: wanted.mark.sha256 } };
}
