-- taakveld-series: which taakvelden, of which regime, together mean the same throughout.
-- Only where the bridge from one regime to the next is exact; a series is called by its codes in its first regime.
CREATE VIEW indicators.taakveld_series WITH (security_invoker = true) AS
WITH exact AS (
  SELECT bridge.regime_from, bridge.code_from, bridge.regime_to, bridge.code_to
  FROM core.taakveld_bridge AS bridge
  WHERE bridge.is_exact AND bridge.code_from <> '6'
),
link AS (
  SELECT
    first.code_from AS series,
    first.regime_from AS regime,
    first.code_from AS codes
  FROM exact AS first
  WHERE first.regime_from = '2017-2022'
  UNION
  SELECT first.code_from, first.regime_to, first.code_to
  FROM exact AS first
  WHERE first.regime_from = '2017-2022'
  UNION
  SELECT first.code_from, next.regime_to, next.code_to
  FROM exact AS first
  JOIN exact AS next ON next.regime_from = first.regime_to AND next.code_from = first.code_to
  WHERE first.regime_from = '2017-2022'
  UNION
  SELECT later.code_from, later.regime_from, later.code_from
  FROM exact AS later
  WHERE later.regime_from = '2023-2024'
    AND later.code_from NOT IN (SELECT earlier.code_to FROM exact AS earlier WHERE earlier.regime_from = '2017-2022')
  UNION
  SELECT later.code_from, later.regime_to, later.code_to
  FROM exact AS later
  WHERE later.regime_from = '2023-2024'
    AND later.code_from NOT IN (SELECT earlier.code_to FROM exact AS earlier WHERE earlier.regime_from = '2017-2022')
)
SELECT
  replace(link.series, '|', '+') AS series,
  link.regime,
  code.code,
  CASE WHEN link.codes LIKE '%|%' THEN 'Taakvelden ' ELSE 'Taakveld ' END || replace(link.codes, '|', ', ') AS codes_in_words
FROM link
CROSS JOIN LATERAL unnest(string_to_array(link.codes, '|')) AS code (code);

COMMENT ON VIEW indicators.taakveld_series IS 'Doorlopende reeksen van taakvelden over de drie indelingen';
