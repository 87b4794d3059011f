-- publish-share-social-return: what is fulfilled of the social return that the contracts of a module oblige to in a year.
-- Shown where the obligation is not mostly of one or two providers.
WITH obliged AS (
  SELECT
    contract.module_code,
    obligation.financial_year AS year,
    obligation.provider_code,
    sum(obligation.obliged_amount) AS obliged,
    sum(least(obligation.fulfilled_amount, obligation.obliged_amount)) AS fulfilled,
    min(obligation.source_code) AS source_code
  FROM core.social_return AS obligation
  JOIN core.contract ON contract.code = obligation.contract_code
  WHERE obligation.financial_year = ANY (?)
  GROUP BY 1, 2, 3
),
ranked AS (
  SELECT
    obliged.*,
    row_number() OVER (
      PARTITION BY obliged.module_code, obliged.year ORDER BY obliged.obliged DESC, obliged.provider_code) AS place
  FROM obliged
)
SELECT
  ranked.module_code,
  'SOCIAL_RETURN' AS measure,
  '' AS care_category_code,
  ranked.year,
  CASE WHEN sum(ranked.obliged) > 0 AND NOT core.is_dominated(
    sum(ranked.obliged),
    max(ranked.obliged) FILTER (WHERE ranked.place = 1),
    coalesce(max(ranked.obliged) FILTER (WHERE ranked.place = 2), 0),
    count(*)) THEN
    round(100 * sum(ranked.fulfilled) / sum(ranked.obliged))
  END AS percentage,
  min(ranked.source_code) AS source_code
FROM ranked
GROUP BY ranked.module_code, ranked.year
