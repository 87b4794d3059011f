import { municipalities } from "../municipalities.format.ts";
import type { SeedFormat } from "../seed-format.ts";

/** Every municipality of the country; those of the register stand here again, in equal words. */
export const openDataMunicipalities: SeedFormat = { ...municipalities, tableOf: municipalities };
