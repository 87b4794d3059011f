import { relation } from "../../database/loader.ts";
import { type RegionRow, regionsOfMunicipalities } from "./region.queries.ts";

/** Regio's in which a municipality lies. */
export const regionsOfMunicipality = relation<{ municipalityCode: string }, RegionRow>(
  regionsOfMunicipalities,
);
