-- residue: Verschil door afronding
SELECT
  residue.period AS year,
  residue.value AS residue,
  residue.status,
  residue.reason,
  residue.source_code,
  residue.locator,
  residue.printed
FROM indicators.rounding_residue AS residue
WHERE residue.module_code = 'inburgering' AND residue.period = {{year}}::text
LIMIT 1
