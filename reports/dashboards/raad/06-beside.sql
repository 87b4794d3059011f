-- beside: De gemeente naast de regio
WITH figure AS (
  SELECT 'Bijstandsuitkeringen per 1.000 inwoners' AS subject, assistance.municipality_code, assistance.period, assistance.value, assistance.source_code, assistance.locator, assistance.printed
  FROM indicators.social_assistance_per_1000 AS assistance
  WHERE NOT assistance.is_carried AND assistance.category IS NULL
  UNION ALL
  SELECT 'Aandeel inwoners van 65 jaar en ouder (%)', elderly.municipality_code, elderly.period, elderly.value, elderly.source_code, elderly.locator, elderly.printed
  FROM indicators.share_65_plus AS elderly
  WHERE NOT elderly.is_carried
  UNION ALL
  SELECT 'Aandeel inwoners van 0 tot 15 jaar (%)', young.municipality_code, young.period, young.value, young.source_code, young.locator, young.printed
  FROM indicators.share_0_14 AS young
  WHERE NOT young.is_carried
  UNION ALL
  SELECT 'Rekening in procenten van de begroting, sociaal domein (%)', accounts.municipality_code, accounts.period, accounts.value, accounts.source_code, accounts.locator, accounts.printed
  FROM indicators.social_domain_accounts_against_budget AS accounts
  WHERE NOT accounts.is_carried AND accounts.category IS NULL
),
latest AS (
  SELECT figure.subject, max(figure.period) AS period
  FROM figure
  WHERE figure.municipality_code = {{municipality}} AND figure.value IS NOT NULL
  GROUP BY figure.subject
),
peer AS (
  SELECT DISTINCT other.municipality_code
  FROM indicators.member_register AS other
  JOIN indicators.member_register AS own_member ON own_member.partnership_code = other.partnership_code
  WHERE own_member.municipality_code = {{municipality}} AND other.valid_to IS NULL
)
SELECT
  latest.subject,
  latest.period AS year,
  own.value AS own_value,
  (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY of_peer.value)::numeric(12, 4)
   FROM figure AS of_peer
   JOIN peer ON peer.municipality_code = of_peer.municipality_code
   WHERE of_peer.subject = latest.subject AND of_peer.period = latest.period) AS median,
  own.source_code,
  own.locator,
  own.printed
FROM latest
JOIN figure AS own ON own.subject = latest.subject AND own.period = latest.period
  AND own.municipality_code = {{municipality}}
ORDER BY latest.subject
