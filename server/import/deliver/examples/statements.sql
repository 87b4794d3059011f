-- example-statements: the first providers and months that a file says otherwise, beside what is known of them
WITH given AS (
  SELECT
    delivered.provider_code, delivered.month, min(delivered.row_number) AS row_number,
    count(*) AS row_count, sum(delivered.spend) AS spend, sum(delivered.clients) AS clients
  FROM delivered
  GROUP BY delivered.provider_code, delivered.month
),
beside AS (
  SELECT
    given.row_number AS row,
    given.provider_code || ', ' || to_char(given.month, 'YYYY-MM') AS name,
    standing.row_count > 0 AS is_known,
    jsonb_path_query_array(
      jsonb_build_array(
        jsonb_build_object('column', 'regels', 'was', standing.row_count::text, 'becomes', given.row_count::text),
        jsonb_build_object(
          'column', 'spend', 'was', trim_scale(standing.spend)::text, 'becomes', trim_scale(given.spend)::text),
        jsonb_build_object('column', 'clients', 'was', standing.clients::text, 'becomes', given.clients::text)),
      '$[*] ? (@.was != @.becomes)') AS differences
  FROM given
  CROSS JOIN LATERAL (
    SELECT count(*) AS row_count, sum(statement.spend) AS spend, sum(statement.clients) AS clients
    FROM core.provider_statement AS statement
    WHERE statement.provider_code = given.provider_code AND statement.month = given.month
  ) AS standing
)
SELECT beside.row, beside.name, CASE WHEN beside.is_known THEN beside.differences END AS differences
FROM beside
WHERE NOT beside.is_known OR beside.differences <> '[]'
ORDER BY beside.row
LIMIT 10
