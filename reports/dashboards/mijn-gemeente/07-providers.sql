-- providers: Kosten per aanbieder
SELECT
  spend.period AS year,
  spend.category,
  spend.value AS amount,
  spend.status,
  spend.reason
FROM indicators.provider_spend AS spend
WHERE spend.municipality_code = {{municipality}}
ORDER BY spend.period DESC, spend.value DESC NULLS LAST, spend.category
