import { keyedStatement } from "../../database/keyed-statement.ts";
import { MUNICIPALITY_COLUMNS, type MunicipalityRow } from "./municipality.queries.ts";

export const predecessorsOfMunicipalities = keyedStatement<MunicipalityRow>(
  "predecessors-of-municipalities",
  { successorCode: "text" },
  `
  SELECT key.key_index, ${MUNICIPALITY_COLUMNS}
  FROM key
  JOIN core.municipal_redivision AS redivision ON redivision.successor_code = key.successor_code
  JOIN core.municipality ON municipality.municipality_code = redivision.predecessor_code
  ORDER BY redivision.effective_on, municipality.name`,
);

export const successorsOfMunicipalities = keyedStatement<MunicipalityRow>(
  "successors-of-municipalities",
  { predecessorCode: "text" },
  `
  SELECT key.key_index, ${MUNICIPALITY_COLUMNS}
  FROM key
  JOIN core.municipal_redivision AS redivision ON redivision.predecessor_code = key.predecessor_code
  JOIN core.municipality ON municipality.municipality_code = redivision.successor_code
  ORDER BY redivision.effective_on, municipality.name`,
);
