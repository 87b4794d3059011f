-- example-statements: the first providers and months that a file says otherwise, beside what is known of them
WITH given AS (
  SELECT
    delivered.provider_code, delivered.month, min(delivered.row_number) AS row_number,
    count(*) AS row_count, sum(delivered.spend) AS spend, sum(delivered.clients) AS clients
  FROM delivered
  GROUP BY delivered.provider_code, delivered.month
),
place AS (
  SELECT DISTINCT given.provider_code, given.month, served.municipality_code
  FROM given
  JOIN core.statement_delivery AS delivery ON delivery.provider_code = given.provider_code AND delivery.month = given.month
  CROSS JOIN unnest(delivery.municipality_codes) AS served (municipality_code)
),
standing AS (
  SELECT
    place.provider_code, place.month, count(*) AS row_count, sum(statement.spend) AS spend, sum(statement.clients) AS clients
  FROM place
  JOIN core.provider_statement AS statement ON statement.municipality_code = place.municipality_code
    AND statement.provider_code = place.provider_code
    AND statement.month = place.month
  GROUP BY place.provider_code, place.month
),
beside AS (
  SELECT
    given.row_number AS row,
    given.provider_code || ', ' || to_char(given.month, 'YYYY-MM') AS name,
    standing.row_count IS NOT NULL AS is_known,
    jsonb_path_query_array(
      jsonb_build_array(
        jsonb_build_object('column', 'regels', 'was', standing.row_count::text, 'becomes', given.row_count::text),
        jsonb_build_object(
          'column', 'spend', 'was', trim_scale(standing.spend)::text, 'becomes', trim_scale(given.spend)::text),
        jsonb_build_object('column', 'clients', 'was', standing.clients::text, 'becomes', given.clients::text)),
      '$[*] ? (@.was != @.becomes)') AS differences
  FROM given
  LEFT JOIN standing ON standing.provider_code = given.provider_code AND standing.month = given.month
)
SELECT beside.row, beside.name, CASE WHEN beside.is_known THEN beside.differences END AS differences
FROM beside
WHERE NOT beside.is_known OR beside.differences <> '[]'
ORDER BY beside.row
LIMIT 10
