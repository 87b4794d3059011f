-- member-register: who belongs to which partnership, over half-open periods
CREATE VIEW indicators.member_register WITH (security_invoker = true) AS
SELECT
  member.partnership_code,
  partnership.name AS partnership,
  partnership.abbreviation,
  member.municipality_code,
  municipality.name AS municipality,
  member.valid_from,
  member.valid_to,
  member.source_code,
  member.locator,
  member.printed
FROM core.partnership_member AS member
JOIN core.partnership ON partnership.code = member.partnership_code
JOIN core.municipality ON municipality.municipality_code = member.municipality_code;

COMMENT ON VIEW indicators.member_register IS 'Leden van samenwerkingsverbanden, met de periode';
