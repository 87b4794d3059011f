-- effort-against: Inzet tegenover begroting
SELECT
  effort.category AS area,
  effort.value AS effort,
  effort.status,
  effort.reason,
  effort.source_code,
  effort.locator,
  effort.printed
FROM indicators.effort_against_budget AS effort
WHERE effort.module_code = 'inkoop'
ORDER BY effort.category
