import { statement } from "../../database/reader.ts";
import { MUNICIPALITY_COLUMNS, type MunicipalityRow } from "./municipality.queries.ts";

export const predecessorsOfMunicipalities = statement<MunicipalityRow & { keyIndex: number }>(
  "predecessors-of-municipalities",
  `
  SELECT key.key_index, ${MUNICIPALITY_COLUMNS}
  FROM jsonb_to_recordset($1) AS key (key_index integer, successor_code text)
  JOIN core.municipal_redivision AS redivision ON redivision.successor_code = key.successor_code
  JOIN core.municipality ON municipality.municipality_code = redivision.predecessor_code
  ORDER BY redivision.effective_on, municipality.name`,
);

export const successorsOfMunicipalities = statement<MunicipalityRow & { keyIndex: number }>(
  "successors-of-municipalities",
  `
  SELECT key.key_index, ${MUNICIPALITY_COLUMNS}
  FROM jsonb_to_recordset($1) AS key (key_index integer, predecessor_code text)
  JOIN core.municipal_redivision AS redivision ON redivision.predecessor_code = key.predecessor_code
  JOIN core.municipality ON municipality.municipality_code = redivision.successor_code
  ORDER BY redivision.effective_on, municipality.name`,
);
