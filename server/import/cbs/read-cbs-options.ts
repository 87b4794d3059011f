import { z } from "zod";
import type { CbsAddresses } from "./cbs-addresses.ts";
import { CbsError } from "./cbs-error.ts";
import type { CbsLimits } from "./cbs-limits.ts";
import type { CbsTableAbout } from "./cbs-table-about.ts";
import type { CbsWorld } from "./cbs-world.ts";

/** Per dimension, as CBS names it, the codes that are wanted: `{ Perioden: ["2021JJ00"], Geslacht: ["T001038"] }`. */
export type CbsSelection = Readonly<Record<string, readonly string[]>>;

export interface ReadCbsOptions {
  /** CBS's number of the table, capitals as CBS writes them: `84799NED`, `37230ned`. */
  readonly table: string;
  /** Where pages are kept until the table is whole; one run at a time. */
  readonly folder: string;
  readonly world: CbsWorld;
  /** All codes of a dimension that is not named. */
  readonly selection?: CbsSelection;
  readonly addresses?: Partial<CbsAddresses>;
  readonly limits?: Partial<CbsLimits>;
  /** Is told once, before the first observation, what the figures are taken from. */
  readonly onTable?: (about: CbsTableAbout) => void;
}

const TABLE = z.string().regex(/^[0-9A-Za-z_-]{3,20}$/);
const ADDRESS = z.url({ protocol: /^https?$/ }).transform((address) => address.replace(/\/+$/, ""));

/**
 * The number of a table, fit for an address and a file name.
 * @throws CbsError when it can be no number of CBS
 */
export function tableNumber(given: string): string {
  const parsed = TABLE.safeParse(given.trim());
  if (parsed.success) return parsed.data;
  const todo = "Geef het nummer zoals StatLine het schrijft, bijvoorbeeld 84799NED.";
  throw new CbsError({ asked: "het nummer van een tabel", came: `„${given}”`, todo });
}

/**
 * An address of OData, without slashes at its end.
 * @throws CbsError when it is not an address on the web
 */
export function serviceAddress(given: string): string {
  const parsed = ADDRESS.safeParse(given);
  if (parsed.success) return parsed.data;
  const todo = "Geef een adres als https://opendata.cbs.nl/ODataFeed/odata.";
  throw new CbsError({ asked: "het adres van CBS", came: `„${given}”`, todo });
}
