-- contribution-share: what each municipality pays for a module, and its share of all contributions to it in that year
CREATE VIEW indicators.contribution_share WITH (security_invoker = true) AS
SELECT
  contribution.municipality_code,
  contribution.partnership_code,
  contribution.module_code,
  contribution.financial_year,
  contribution.amount,
  contribution.recurrence,
  contribution.status,
  sum(contribution.amount) OVER module_year AS module_total,
  round(100 * contribution.amount / nullif(sum(contribution.amount) OVER module_year, 0), 4) AS share,
  contribution.source_code,
  contribution.locator,
  contribution.printed
FROM core.contribution
WINDOW module_year AS (PARTITION BY contribution.module_code, contribution.financial_year);

COMMENT ON VIEW indicators.contribution_share IS
  'Bijdrage per gemeente, module en begrotingsjaar, met het aandeel in procenten van alle bijdragen';
