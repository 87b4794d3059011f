-- source-register: documents and open data, with how many figures each gave
CREATE VIEW indicators.source_register WITH (security_invoker = true) AS
SELECT
  source.code AS source_code,
  source.title,
  source.publisher,
  source.published_on,
  source.document_type,
  source.licence,
  source.fact_count
FROM core.source;

COMMENT ON VIEW indicators.source_register IS 'Bronnen, met het aantal gegevens';
