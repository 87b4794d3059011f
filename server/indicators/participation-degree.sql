-- participation-degree: participants of a module in per cent of the members of its partnership. Where the participants are not named, the number that a source states
CREATE VIEW indicators.participation_degree WITH (security_invoker = true) AS
WITH degree AS (
  SELECT
    membership.module_code,
    membership.year,
    count(*)::numeric AS members,
    count(*) FILTER (WHERE membership.takes_part)::numeric AS named,
    bool_and(membership.takes_part IS NOT NULL) AS is_named,
    min(membership.source_code) FILTER (WHERE membership.takes_part) AS source_code,
    min(membership.locator) FILTER (WHERE membership.takes_part) AS locator
  FROM indicators.membership
  WHERE membership.has_begun AND NOT membership.is_management_organisation
  GROUP BY membership.module_code, membership.year
),
participant AS (
  SELECT
    degree.module_code,
    degree.year,
    degree.members,
    CASE WHEN degree.is_named THEN degree.named ELSE stated.participants END AS participants,
    CASE WHEN degree.is_named THEN degree.source_code ELSE stated.source_code END AS source_code,
    CASE WHEN degree.is_named THEN degree.locator ELSE stated.locator END AS locator,
    CASE WHEN NOT degree.is_named THEN stated.printed END AS printed,
    NOT degree.is_named AND stated.participants IS NOT NULL AS is_stated
  FROM degree
  LEFT JOIN core.stated_participant_count AS stated ON stated.module_code = degree.module_code
    AND stated.valid_from <= make_date(degree.year, 1, 1)
    AND (stated.valid_to IS NULL OR stated.valid_to > make_date(degree.year, 1, 1))
)
SELECT
  NULL::text AS municipality_code,
  participant.module_code,
  NULL::text AS category,
  participant.year::text AS period,
  round(100 * participant.participants / participant.members, 4) AS value,
  CASE WHEN participant.participants IS NULL THEN 'NOT_AVAILABLE' ELSE 'FINAL' END AS status,
  CASE WHEN participant.participants IS NULL THEN 'Hoeveel gemeenten in dit jaar deelnamen, staat niet in de bronnen.' END AS reason,
  participant.participants AS numerator,
  participant.members AS denominator,
  participant.source_code,
  participant.locator,
  participant.printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  CASE WHEN participant.is_stated THEN 'De bron noemt het aantal, niet de namen.' END AS note
FROM participant;

COMMENT ON VIEW indicators.participation_degree IS 'Deelnamegraad van een module';
