-- budget-subtotal: the subtotals that a budget prints, beside the sum of the lines they stand under
CREATE VIEW indicators.budget_subtotal WITH (security_invoker = true) AS
WITH subtotal AS (
  -- its subject is `budget_key/side/category`
  SELECT
    split_part(printed_total.subject, '/', 1) AS budget_key,
    split_part(printed_total.subject, '/', 2) AS side,
    regexp_replace(printed_total.subject, '^[^/]*/[^/]*/', '') AS category,
    printed_total.value AS printed_amount,
    printed_total.source_code,
    printed_total.locator,
    printed_total.printed
  FROM core.printed_total
  WHERE printed_total.kind = 'BUDGET_SUBTOTAL'
)
SELECT
  subtotal.budget_key,
  subtotal.side,
  subtotal.category,
  subtotal.printed_amount,
  lines.amount AS recomputed_amount,
  lines.first_position,
  subtotal.source_code,
  subtotal.locator,
  subtotal.printed
FROM subtotal
CROSS JOIN LATERAL (
  SELECT coalesce(sum(line.amount), 0) AS amount, min(line.position) AS first_position
  FROM core.budget_line AS line
  WHERE line.budget_key = subtotal.budget_key
    AND line.side = subtotal.side
    AND line.category = subtotal.category
) AS lines;

COMMENT ON VIEW indicators.budget_subtotal IS 'Subtotalen van begrotingen, afgedrukt en nagerekend';
