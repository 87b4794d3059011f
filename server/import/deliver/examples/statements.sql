-- example-statements: the first providers and months of the file, beside what an earlier delivery said of them
WITH given AS (
  SELECT
    delivered.provider_code, delivered.month, min(delivered.row_number) AS row_number,
    count(*) AS row_count, sum(delivered.spend) AS spend, sum(delivered.clients) AS clients
  FROM delivered
  GROUP BY delivered.provider_code, delivered.month
),
first_few AS (
  SELECT
    given.provider_code, given.month, given.row_number, given.row_count, given.spend, given.clients,
    EXISTS (
      SELECT FROM core.statement_delivery AS earlier
      WHERE earlier.provider_code = given.provider_code AND earlier.month = given.month
    ) AS is_known
  FROM given
  ORDER BY given.row_number
  LIMIT 10
)
SELECT
  first_few.row_number AS row,
  first_few.provider_code || ', ' || to_char(first_few.month, 'YYYY-MM') AS name,
  CASE WHEN first_few.is_known THEN jsonb_build_array(
    jsonb_build_object('column', 'regels', 'was', standing.row_count::text, 'becomes', first_few.row_count::text),
    jsonb_build_object('column', 'spend', 'was', standing.spend::text, 'becomes', first_few.spend::text),
    jsonb_build_object('column', 'clients', 'was', standing.clients::text, 'becomes', first_few.clients::text)
  ) END AS differences
FROM first_few
CROSS JOIN LATERAL (
  SELECT count(*) AS row_count, sum(statement.spend) AS spend, sum(statement.clients) AS clients
  FROM core.provider_statement AS statement
  WHERE statement.provider_code = first_few.provider_code AND statement.month = first_few.month
) AS standing
ORDER BY first_few.row_number
