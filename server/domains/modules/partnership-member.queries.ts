import { statement } from "../../database/reader.ts";
import { MUNICIPALITY_COLUMNS, type MunicipalityRow } from "../municipalities/municipality.queries.ts";

export const membersOfPartnerships = statement<MunicipalityRow & { keyIndex: number }>(
  "members-of-partnerships",
  `
  SELECT key.key_index, ${MUNICIPALITY_COLUMNS}
  FROM jsonb_to_recordset($1) AS key (key_index integer, partnership_code text, as_of date)
  JOIN core.partnership_member AS member ON member.partnership_code = key.partnership_code
    AND member.valid_from <= key.as_of AND (member.valid_to IS NULL OR member.valid_to > key.as_of)
  JOIN core.municipality ON municipality.municipality_code = member.municipality_code
  ORDER BY municipality.name`,
);
