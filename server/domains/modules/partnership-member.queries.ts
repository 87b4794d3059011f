import { keyedStatement } from "../../database/keyed-statement.ts";
import { MUNICIPALITY_COLUMNS, type MunicipalityRow } from "../municipalities/municipality.queries.ts";

export const membersOfPartnerships = keyedStatement<MunicipalityRow>(
  "members-of-partnerships",
  { partnershipCode: "text", asOf: "date" },
  `
  SELECT key.key_index, ${MUNICIPALITY_COLUMNS}
  FROM key
  JOIN core.partnership_member AS member ON member.partnership_code = key.partnership_code
    AND member.valid_from <= key.as_of AND (member.valid_to IS NULL OR member.valid_to > key.as_of)
  JOIN core.municipality ON municipality.municipality_code = member.municipality_code
  ORDER BY municipality.name`,
);
