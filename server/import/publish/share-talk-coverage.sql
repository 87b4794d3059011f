-- publish-share-talk-coverage: what the providers with whom a talk was held in a finished year have of the spend of the module.
-- Shown where neither those in talks nor the others are so few, or so unequal, that the share tells of one of them.
WITH turnover AS (
  SELECT category.module_code, rollup.year, rollup.provider_code, sum(rollup.spend) AS spend
  FROM core.statement_year_rollup AS rollup
  JOIN core.care_category AS category ON category.code = rollup.care_category_code
  WHERE rollup.year = ANY (?)
  GROUP BY 1, 2, 3
  HAVING sum(rollup.spend) > 0
),
talked AS (
  SELECT DISTINCT
    meeting.module_code,
    extract(year FROM meeting.held_on)::integer AS year,
    meeting.provider_code
  FROM core.contract_meeting AS meeting
  WHERE meeting.held_on IS NOT NULL
),
ranked AS (
  SELECT
    turnover.module_code,
    turnover.year,
    turnover.spend,
    talked.provider_code IS NOT NULL AS is_in_talks,
    row_number() OVER (
      PARTITION BY turnover.module_code, turnover.year, talked.provider_code IS NOT NULL
      ORDER BY turnover.spend DESC, turnover.provider_code) AS place
  FROM turnover
  LEFT JOIN talked ON talked.module_code = turnover.module_code
    AND talked.year = turnover.year
    AND talked.provider_code = turnover.provider_code
),
part AS (
  SELECT
    ranked.module_code,
    ranked.year,
    ranked.is_in_talks,
    sum(ranked.spend) AS spend,
    core.is_dominated(
      sum(ranked.spend),
      max(ranked.spend) FILTER (WHERE ranked.place = 1),
      coalesce(max(ranked.spend) FILTER (WHERE ranked.place = 2), 0),
      count(*)) AS is_dominated
  FROM ranked
  GROUP BY 1, 2, 3
)
SELECT
  part.module_code,
  'TALK_COVERAGE' AS measure,
  '' AS care_category_code,
  part.year,
  CASE WHEN NOT bool_or(part.is_dominated) THEN
    round(100 * sum(part.spend) FILTER (WHERE part.is_in_talks) / sum(part.spend))
  END AS percentage,
  min(whole.source_code) AS source_code
FROM part
JOIN core.published_module_figure AS whole ON whole.module_code = part.module_code
  AND whole.care_category_code = ''
  AND whole.year = part.year
GROUP BY part.module_code, part.year
HAVING bool_or(part.is_in_talks)
