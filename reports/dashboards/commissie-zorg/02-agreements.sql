-- agreements: Zijn de afspraken nagekomen?
SELECT
  agreement.year::text AS year,
  CASE agreement.status
    WHEN 'DONE' THEN 'gebeurd'
    WHEN 'LARGELY' THEN 'grotendeels'
    WHEN 'PARTLY' THEN 'deels'
    WHEN 'NOT_YET' THEN 'nog niet'
    ELSE 'staat er niet'
  END AS outcome,
  count(*) AS agreements
FROM indicators.judged_agreement AS agreement
WHERE agreement.module_code IN ('inkoop')
GROUP BY agreement.year, agreement.status
ORDER BY agreement.year, array_position(ARRAY['DONE', 'LARGELY', 'PARTLY', 'NOT_YET', 'UNKNOWN'], agreement.status)
