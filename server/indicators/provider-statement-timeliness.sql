-- provider-statement-timeliness: first statements of a provider that were delivered on time, by year; a statement is of all its municipalities at once
CREATE VIEW indicators.provider_statement_timeliness WITH (security_invoker = true) AS
WITH figure AS (
  SELECT
    extract(year FROM delivery.month)::integer::text AS period,
    delivery.provider_code,
    count(*) FILTER (WHERE delivery.delivered_on <= delivery.due_on)::numeric AS on_time,
    count(*)::numeric AS delivered,
    min(delivery.source_code) AS source_code
  FROM core.statement_delivery AS delivery
  WHERE delivery.delivery_number = 1
  GROUP BY 1, 2
)
SELECT
  NULL::text AS municipality_code,
  NULL::text AS module_code,
  NULL::text AS category,
  figure.period,
  round(100 * figure.on_time / figure.delivered, 4) AS value,
  'FINAL' AS status,
  NULL::text AS reason,
  figure.on_time AS numerator,
  figure.delivered AS denominator,
  figure.source_code,
  concat_ws(', ', 'aanleveringen', figure.provider_code, figure.period) AS locator,
  NULL::text AS printed,
  figure.source_code AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note,
  figure.provider_code
FROM figure;

COMMENT ON VIEW indicators.provider_statement_timeliness IS 'Tijdigheid van opgaven per aanbieder';
