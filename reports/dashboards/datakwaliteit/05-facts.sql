-- facts: Gegevens per bron
SELECT
  source.title,
  source.publisher,
  source.published_on,
  source.fact_count
FROM indicators.source_register AS source
WHERE source.source_code <> 'fictief'
ORDER BY source.source_code
