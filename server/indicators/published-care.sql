-- published-care: spend and clients of care per municipality and care category, as everyone may read them.
-- A municipality that took others in has both its own figures and, for the years before, those that include theirs:
-- sums of what is shown, so that one hidden part hides the sum.
CREATE VIEW indicators.published_care WITH (security_invoker = true) AS
WITH inherited AS (
  SELECT
    heritage.successor_code,
    part.module_code,
    part.care_category_code,
    part.year,
    CASE WHEN count(part.spend) = count(*) THEN sum(part.spend) END AS spend,
    CASE WHEN count(part.clients) = count(*) THEN sum(part.clients) END AS clients,
    min(part.source_code) AS source_code,
    string_agg(heritage.predecessor_name, ', ' ORDER BY heritage.predecessor_name) AS predecessors
  FROM indicators.heritage
  JOIN core.published_care_figure AS part ON part.municipality_code = heritage.predecessor_code
    AND part.year < heritage.effective_year
  GROUP BY heritage.successor_code, part.module_code, part.care_category_code, part.year
  HAVING NOT bool_or(heritage.is_split)
),
figure AS (
  SELECT
    own.municipality_code,
    own.module_code,
    own.care_category_code,
    own.year,
    own.spend,
    own.clients,
    own.source_code,
    NULL::text AS predecessors
  FROM core.published_care_figure AS own
  UNION ALL
  SELECT
    inherited.successor_code,
    inherited.module_code,
    inherited.care_category_code,
    inherited.year,
    inherited.spend + CASE WHEN own.year IS NULL THEN 0 ELSE own.spend END,
    inherited.clients + CASE WHEN own.year IS NULL THEN 0 ELSE own.clients END,
    inherited.source_code,
    inherited.predecessors
  FROM inherited
  LEFT JOIN core.published_care_figure AS own ON own.municipality_code = inherited.successor_code
    AND own.module_code = inherited.module_code
    AND own.care_category_code = inherited.care_category_code
    AND own.year = inherited.year
)
SELECT
  figure.municipality_code,
  figure.module_code,
  nullif(figure.care_category_code, '') AS category,
  figure.year,
  figure.year::text AS period,
  figure.spend,
  figure.clients,
  CASE WHEN figure.spend IS NULL THEN 'SUPPRESSED' ELSE 'FINAL' END AS status,
  CASE WHEN figure.spend IS NULL THEN core.suppression_reason() END AS reason,
  figure.source_code,
  concat_ws(', ', 'opgaven van aanbieders', figure.municipality_code, nullif(figure.care_category_code, ''), figure.year) AS locator,
  figure.predecessors IS NOT NULL AS is_carried,
  format('Met de cijfers van rechtsvoorgangers: %s.', figure.predecessors) AS carried_note
FROM figure;

COMMENT ON VIEW indicators.published_care IS 'Kosten en cliënten van zorg per gemeente en zorgvorm, zoals iedereen ze mag zien';
