/**
 * Who is compared, as the beginning of a statement: `shown` holds every municipality to show, and whether it counts.
 * `$1` day, `$2` group, `$3` module or null, `$4` partnership or null, `$5` own municipality or null,
 * `$6` the group itself with CUSTOM and SIMILAR, `$7` municipalities to show beside the group.
 * Everyone in a partnership takes part in its management organisation. A module that is paid for before it begins is
 * counted on its first day.
 */
export const SHOWN = `
  WITH reference AS (
    SELECT greatest(
      $1::date, (SELECT module.valid_from FROM core.cooperation_module AS module WHERE module.code = $3)) AS day
  ),
  member AS (
    SELECT member.municipality_code, member.partnership_code
    FROM core.partnership_member AS member
    JOIN reference ON member.valid_from <= reference.day
      AND (member.valid_to IS NULL OR member.valid_to > reference.day)
  ),
  participant AS (
    SELECT participation.municipality_code
    FROM core.participation
    JOIN reference ON participation.valid_from <= reference.day
      AND (participation.valid_to IS NULL OR participation.valid_to > reference.day)
    WHERE participation.module_code = $3
    UNION
    SELECT member.municipality_code
    FROM member
    JOIN core.cooperation_module AS module ON module.partnership_code = member.partnership_code
      AND module.code = $3
      AND module.is_management_organisation
  ),
  partnership AS (
    -- the one that is asked for, else that of the module, else that of the own municipality
    SELECT coalesce(
      $4::text,
      (SELECT module.partnership_code FROM core.cooperation_module AS module WHERE module.code = $3),
      (SELECT min(member.partnership_code) FROM member WHERE member.municipality_code = $5)) AS code
  ),
  grouped AS (
    SELECT municipality.municipality_code
    FROM core.municipality
    JOIN reference ON (municipality.valid_from IS NULL OR municipality.valid_from <= reference.day)
      AND (municipality.valid_to IS NULL OR municipality.valid_to > reference.day)
    WHERE $2 = 'COUNTRY' AND NOT municipality.is_fictional
    UNION
    SELECT participant.municipality_code FROM participant WHERE $2 = 'PARTICIPANTS'
    UNION
    SELECT member.municipality_code
    FROM member
    JOIN partnership ON partnership.code = member.partnership_code
    WHERE $2 = 'PARTNERSHIP'
    UNION
    SELECT class.municipality_code
    FROM core.municipality_size_class AS class
    JOIN partnership ON partnership.code = class.partnership_code
    JOIN core.municipality_size_class AS own ON own.partnership_code = class.partnership_code
      AND own.size_class = class.size_class
      AND own.municipality_code = $5
    WHERE $2 = 'SIZE_CLASS'
    UNION
    SELECT unnest($6::text[]) WHERE $2 IN ('CUSTOM', 'SIMILAR')
  ),
  shown AS (
    SELECT
      municipality.municipality_code,
      municipality.municipality_code IN (SELECT grouped.municipality_code FROM grouped) AS is_in_group,
      $3::text IS NULL OR municipality.municipality_code IN (
        SELECT participant.municipality_code FROM participant) AS is_participant
    FROM core.municipality
    WHERE municipality.municipality_code IN (SELECT grouped.municipality_code FROM grouped)
      OR municipality.municipality_code = ANY ($7::text[])
      OR ($2 = 'PARTICIPANTS' AND municipality.municipality_code IN (
        SELECT member.municipality_code FROM member WHERE member.partnership_code = $4))
  )`;
