-- score: Nakoming van de afspraken
SELECT
  score.period AS year,
  score.value AS score,
  score.status,
  score.reason,
  score.source_code,
  score.locator,
  score.printed
FROM indicators.agreement_score AS score
WHERE score.module_code = 'inkoop' AND score.category IS NULL
ORDER BY score.period
