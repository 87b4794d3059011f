import type { Municipality } from "#schema/types/municipalities/municipality.ts";
import { statement } from "../../database/reader.ts";

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

export const municipalitiesByCode = statement<MunicipalityRow & { keyIndex: number }>(
  "municipalities-by-code",
  `
  SELECT key.key_index, ${MUNICIPALITY_COLUMNS}
  FROM jsonb_to_recordset($1) AS key (key_index integer, code text)
  JOIN core.municipality ON municipality.municipality_code = key.code`,
);
