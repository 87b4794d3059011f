import type { Municipality } from "#schema/types/municipalities/municipality.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A municipality as it is read: the contract's own fields. */
export type MunicipalityRow = Municipality;

export const MUNICIPALITY_COLUMNS = `
  municipality.municipality_code AS code,
  municipality.name,
  municipality.province,
  municipality.valid_from,
  municipality.valid_to,
  municipality.is_fictional,
  (SELECT min(class.size_class) FROM core.municipality_size_class AS class
    WHERE class.municipality_code = municipality.municipality_code) AS size_class`;

export const municipalitiesByCode = keyedStatement<MunicipalityRow>(
  "municipalities-by-code",
  { code: "text" },
  `
  SELECT key.key_index, ${MUNICIPALITY_COLUMNS}
  FROM key
  JOIN core.municipality ON municipality.municipality_code = key.code`,
);
