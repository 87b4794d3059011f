import { keyedStatement } from "../../database/keyed-statement.ts";
import { MUNICIPALITY_COLUMNS, type MunicipalityRow } from "../municipalities/municipality.queries.ts";

/** Null leaves a filter open; the day never is. Fictional ones come where they, their partnership or module are asked for. */
export const municipalitiesByFilter = keyedStatement<MunicipalityRow>(
  "municipalities-by-filter",
  {
    asOf: "date",
    partnershipCode: "text",
    moduleCode: "text",
    sizeClass: "text",
    includesFictional: "boolean",
  },
  `
  WITH member AS (
    SELECT key.key_index, member.municipality_code, member.partnership_code
    FROM key
    JOIN core.partnership_member AS member ON member.valid_from <= key.as_of
      AND (member.valid_to IS NULL OR member.valid_to > key.as_of)
  ), participant AS (
    SELECT key.key_index, participation.municipality_code
    FROM key
    JOIN core.participation ON participation.module_code = key.module_code
      AND participation.valid_from <= key.as_of
      AND (participation.valid_to IS NULL OR participation.valid_to > key.as_of)
    UNION ALL
    SELECT key.key_index, member.municipality_code
    FROM key
    JOIN member ON member.key_index = key.key_index
    JOIN core.cooperation_module AS module ON module.code = key.module_code
      AND module.partnership_code = member.partnership_code
      AND module.is_management_organisation
  )
  SELECT key.key_index, ${MUNICIPALITY_COLUMNS}
  FROM key
  JOIN core.municipality ON (municipality.valid_from IS NULL OR municipality.valid_from <= key.as_of)
    AND (municipality.valid_to IS NULL OR municipality.valid_to > key.as_of)
  WHERE (key.includes_fictional OR NOT municipality.is_fictional
      OR coalesce(key.partnership_code, key.module_code) IS NOT NULL)
    AND (key.partnership_code IS NULL OR (key.key_index, key.partnership_code, municipality.municipality_code) IN (
      SELECT member.key_index, member.partnership_code, member.municipality_code FROM member))
    AND (key.module_code IS NULL OR (key.key_index, municipality.municipality_code) IN (
      SELECT participant.key_index, participant.municipality_code FROM participant))
    AND (key.size_class IS NULL OR (key.size_class, municipality.municipality_code) IN (
      SELECT class.size_class, class.municipality_code FROM core.municipality_size_class AS class))
  ORDER BY municipality.is_fictional, municipality.name, municipality.municipality_code`,
);
