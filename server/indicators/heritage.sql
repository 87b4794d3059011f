-- heritage: who went into whom, also by several steps.
-- A line is split where on one of its steps the territory went to several municipalities.
CREATE VIEW indicators.heritage WITH (security_invoker = true) AS
WITH RECURSIVE line AS (
  SELECT
    redivision.predecessor_code,
    redivision.successor_code,
    redivision.effective_on,
    redivision.is_split
  FROM core.municipal_redivision AS redivision
  UNION ALL
  SELECT
    line.predecessor_code,
    redivision.successor_code,
    line.effective_on,
    line.is_split OR redivision.is_split
  FROM line
  JOIN core.municipal_redivision AS redivision ON redivision.predecessor_code = line.successor_code
)
SELECT
  line.successor_code,
  line.predecessor_code,
  municipality.name AS predecessor_name,
  extract(year FROM line.effective_on)::integer AS effective_year,
  bool_or(line.is_split) AS is_split
FROM line
JOIN core.municipality ON municipality.municipality_code = line.predecessor_code
GROUP BY line.successor_code, line.predecessor_code, municipality.name, line.effective_on;

COMMENT ON VIEW indicators.heritage IS 'Rechtsvoorgangers per gemeente, over alle herindelingen heen';
