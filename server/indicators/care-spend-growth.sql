-- care-spend-growth: growth of the spend per inhabitant since the year before, in per cent; of two figures that are both shown
CREATE VIEW indicators.care_spend_growth WITH (security_invoker = true) AS
WITH pair AS (
  SELECT
    now.municipality_code,
    now.module_code,
    now.category,
    now.period,
    now.source_code,
    now.locator,
    now.spend / nullif(now.inhabitants, 0) AS amount,
    before.spend / nullif(before.inhabitants, 0) AS amount_before,
    'SUPPRESSED' IN (now.status, before.status) AS is_suppressed
  FROM indicators.published_care_with_inhabitants AS now
  JOIN indicators.published_care_with_inhabitants AS before ON before.municipality_code = now.municipality_code
    AND before.module_code = now.module_code
    AND before.category IS NOT DISTINCT FROM now.category
    AND before.year = now.year - 1
),
figure AS (
  SELECT
    pair.*,
    round(100 * (pair.amount / nullif(pair.amount_before, 0) - 1), 4) AS growth
  FROM pair
)
SELECT
  figure.municipality_code,
  figure.module_code,
  figure.category,
  figure.period,
  figure.growth AS value,
  CASE
    WHEN figure.growth IS NOT NULL THEN 'FINAL'
    WHEN figure.is_suppressed THEN 'SUPPRESSED'
    ELSE 'NOT_AVAILABLE'
  END AS status,
  CASE
    WHEN figure.growth IS NOT NULL THEN NULL
    WHEN figure.is_suppressed THEN core.suppression_reason()
    ELSE 'De kosten per inwoner van dit jaar of van het jaar ervoor zijn niet bekend.'
  END AS reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  figure.source_code,
  figure.locator,
  NULL::text AS printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM figure;

COMMENT ON VIEW indicators.care_spend_growth IS 'Groei van de kosten van zorg per inwoner';
