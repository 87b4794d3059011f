import type { Region } from "#schema/types/municipalities/region.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A region as it is read: the contract's own fields. */
export type RegionRow = Region;

export const regionsOfMunicipalities = keyedStatement<RegionRow>(
  "regions-of-municipalities",
  { municipalityCode: "text" },
  `
  SELECT
    key.key_index,
    region.kind,
    region.region AS name,
    region.region_code AS code,
    core.citation(region.source_code, region.municipality_code, region.region) AS citation
  FROM key
  JOIN core.municipality_region AS region ON region.municipality_code = key.municipality_code
  ORDER BY region.kind`,
);
