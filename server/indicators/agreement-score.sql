-- agreement-score: what became of the agreements as one number: done 3 points, largely 2, partly 1, not yet 0, in per cent of the most that could be had. Our own weights: look at the distribution first
CREATE VIEW indicators.agreement_score WITH (security_invoker = true) AS
WITH score AS (
  SELECT
    agreement.module_code,
    agreement.year,
    sum(CASE agreement.status WHEN 'DONE' THEN 3 WHEN 'LARGELY' THEN 2 WHEN 'PARTLY' THEN 1 WHEN 'NOT_YET' THEN 0 END)::numeric AS points,
    3 * count(*) FILTER (WHERE agreement.status <> 'UNKNOWN')::numeric AS most,
    min(agreement.source_code) AS source_code
  FROM indicators.judged_agreement AS agreement
  GROUP BY agreement.module_code, agreement.year
)
SELECT
  NULL::text AS municipality_code,
  score.module_code,
  NULL::text AS category,
  score.year::text AS period,
  round(100 * score.points / nullif(score.most, 0), 4) AS value,
  CASE WHEN score.most = 0 THEN 'NOT_AVAILABLE' ELSE 'FINAL' END AS status,
  CASE WHEN score.most = 0 THEN 'Wat er van deze afspraken terechtkwam, staat niet in de bronnen.' END AS reason,
  score.points AS numerator,
  nullif(score.most, 0) AS denominator,
  score.source_code,
  NULL::text AS locator,
  NULL::text AS printed,
  score.source_code AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  'De weging (3, 2, 1, 0) is van dit platform: kijk eerst naar de verdeling.' AS note
FROM score;

COMMENT ON VIEW indicators.agreement_score IS 'Score van de prestatieafspraken';
