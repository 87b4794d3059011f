-- expense: Lasten sociaal domein per inwoner
WITH own AS (
  SELECT figure.period, figure.value, figure.source_code, figure.locator, figure.printed
  FROM indicators.social_domain_expense_per_inhabitant_accounts AS figure
  WHERE figure.municipality_code = {{municipality}} AND NOT figure.is_carried
),
peers AS (
  SELECT figure.period, percentile_cont(0.5) WITHIN GROUP (ORDER BY figure.value)::numeric(12, 4) AS median
  FROM indicators.social_domain_expense_per_inhabitant_accounts AS figure
  WHERE NOT figure.is_carried AND figure.value IS NOT NULL AND figure.municipality_code IN (
    SELECT peer.municipality_code
    FROM indicators.member_register AS peer
    JOIN indicators.member_register AS own_member ON own_member.partnership_code = peer.partnership_code
    WHERE own_member.municipality_code = {{municipality}} AND peer.valid_to IS NULL)
  GROUP BY figure.period
)
SELECT
  own.period AS year,
  own.value AS own_value,
  peers.median,
  own.source_code,
  own.locator,
  own.printed
FROM own
JOIN peers ON peers.period = own.period
WHERE own.value IS NOT NULL
ORDER BY own.period
