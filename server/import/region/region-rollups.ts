/** The rollups of invented statements, made at once in a database that holds none of them yet. */
export const ROLLUPS: readonly string[] = [
  `-- fictional-month-rollup
  INSERT INTO core.statement_month_rollup (
    municipality_code, care_category_code, provider_code, month, spend, clients, volume)
  SELECT
    statement.municipality_code, product.care_category_code, statement.provider_code, statement.month,
    sum(statement.spend), sum(statement.clients), sum(statement.volume)
  FROM core.provider_statement AS statement
  JOIN core.product ON product.code = statement.product_code
  WHERE core.is_fictional(statement.provider_code)
  GROUP BY statement.municipality_code, product.care_category_code, statement.provider_code, statement.month`,
  `-- fictional-year-rollup
  INSERT INTO core.statement_year_rollup (
    municipality_code, care_category_code, provider_code, year, spend, client_months, volume, month_count)
  SELECT
    rollup.municipality_code, rollup.care_category_code, rollup.provider_code,
    extract(year FROM rollup.month)::integer, sum(rollup.spend), sum(rollup.clients), sum(rollup.volume), count(*)
  FROM core.statement_month_rollup AS rollup
  WHERE core.is_fictional(rollup.provider_code)
  GROUP BY rollup.municipality_code, rollup.care_category_code, rollup.provider_code, extract(year FROM rollup.month)`,
];
