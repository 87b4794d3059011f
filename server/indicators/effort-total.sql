-- effort-total: how a team's hours are spread over its agreements, with the total of the team as printed and as it adds up
CREATE VIEW indicators.effort_total WITH (security_invoker = true) AS
SELECT
  share.module_code,
  share.year,
  share.area,
  share.position,
  share.label,
  share.percentage,
  sum(share.percentage) OVER area AS total,
  printed_total.value AS printed_total,
  share.source_code,
  share.locator,
  share.printed
FROM core.effort_share AS share
LEFT JOIN core.printed_total ON printed_total.kind = 'EFFORT_SHARES'
  AND printed_total.module_code = share.module_code
  AND printed_total.year = share.year
  AND printed_total.subject = share.area
  AND printed_total.source_code = share.source_code
WINDOW area AS (PARTITION BY share.module_code, share.year, share.area);

COMMENT ON VIEW indicators.effort_total IS 'Inzet per taakgebied in procenten van de begrote uren, met het totaal';
