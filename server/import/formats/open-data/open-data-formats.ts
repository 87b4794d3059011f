import type { SeedFormat } from "../seed-format.ts";
import { iv3Expenses } from "./iv3-expenses.format.ts";
import { iv3Missing } from "./iv3-missing.format.ts";
import { openDataMeasures } from "./measures.format.ts";
import { missing } from "./missing.format.ts";
import { openDataRedivisions } from "./municipal-redivisions.format.ts";
import { openDataMunicipalities } from "./municipalities.format.ts";
import { observations } from "./observations.format.ts";
import { regions } from "./region.format.ts";
import { taakveldBridges } from "./taakveld-bridges.format.ts";
import { taakvelden } from "./taakvelden.format.ts";

/** What a folder in `open-data/` may hold. */
export const openDataFormats: readonly SeedFormat[] = [
  openDataMunicipalities,
  openDataRedivisions,
  regions,
  openDataMeasures,
  observations,
  missing,
  taakvelden,
  taakveldBridges,
  iv3Expenses,
  iv3Missing,
];
