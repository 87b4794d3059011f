import { statement } from "../../database/reader.ts";
import { MUNICIPALITY_COLUMNS, type MunicipalityRow } from "../municipalities/municipality.queries.ts";

/** `$1` day, `$2` partnership, `$3` module, `$4` size class; null leaves any of the last three open. */
export const municipalitiesOnOneDay = statement<MunicipalityRow>(
  "municipalities-on-one-day",
  `
  WITH member AS (
    SELECT member.municipality_code, member.partnership_code
    FROM core.partnership_member AS member
    WHERE member.valid_from <= $1::date AND (member.valid_to IS NULL OR member.valid_to > $1::date)
  ), participant AS (
    SELECT participation.municipality_code, participation.module_code
    FROM core.participation
    WHERE participation.valid_from <= $1::date
      AND (participation.valid_to IS NULL OR participation.valid_to > $1::date)
    UNION ALL
    SELECT member.municipality_code, module.code
    FROM member
    JOIN core.cooperation_module AS module ON module.partnership_code = member.partnership_code
      AND module.is_management_organisation
  )
  SELECT ${MUNICIPALITY_COLUMNS}
  FROM core.municipality
  WHERE (municipality.valid_from IS NULL OR municipality.valid_from <= $1::date)
    AND (municipality.valid_to IS NULL OR municipality.valid_to > $1::date)
    AND ($2::text IS NULL OR municipality.municipality_code IN (
      SELECT member.municipality_code FROM member WHERE member.partnership_code = $2))
    AND ($3::text IS NULL OR municipality.municipality_code IN (
      SELECT participant.municipality_code FROM participant WHERE participant.module_code = $3))
    AND ($4::text IS NULL OR municipality.municipality_code IN (
      SELECT class.municipality_code FROM core.municipality_size_class AS class WHERE class.size_class = $4))
  ORDER BY municipality.is_fictional, municipality.name, municipality.municipality_code`,
);
