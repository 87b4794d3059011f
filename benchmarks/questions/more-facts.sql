-- what the made-up country of data/country.sql has not: deliveries, declarations, talks, signals, assessments, obligations,
-- and measurements of every month. All but the obligations grow with bench.months. No chance in it.
SET session_replication_role = replica;

CREATE TEMPORARY TABLE provider_number AS
SELECT provider.code, row_number() OVER (ORDER BY provider.code)::integer AS number FROM core.provider;

UPDATE core.product SET product_category_code = lpad((right(product.code, 1))::text, 2, '0');

INSERT INTO core.statement_delivery (
  provider_code, month, delivery_number, delivered_on, due_on, is_current, row_count, file, sha256, municipality_codes, source_code)
SELECT
  statement.provider_code, statement.month, 1,
  (statement.month + interval '1 month 10 days')::date + right(statement.provider_code, 1)::integer,
  (statement.month + interval '1 month 14 days')::date, true, count(*), 'maandstaat.csv', repeat('1', 64),
  array_agg(DISTINCT statement.municipality_code), 'fictief'
FROM core.provider_statement AS statement
GROUP BY statement.provider_code, statement.month;

INSERT INTO core.declaration_total (
  municipality_code, agb_code, message_reference, product_category_code, product_code, month, provider_code,
  debit_amount, credit_amount, volume, clients, source_code)
SELECT
  statement.municipality_code, '990' || right(statement.provider_code, 5), to_char(statement.month, 'YYYY-MM'),
  product.product_category_code, product.code, statement.month, statement.provider_code,
  statement.spend * (90 + right(statement.provider_code, 2)::integer % 20) / 100, 0, 1, 10, 'fictief'
FROM core.provider_statement AS statement
JOIN core.product ON product.code = statement.product_code
WHERE right(statement.provider_code, 1) IN ('0', '5');

INSERT INTO core.contract_meeting (
  provider_code, module_code, cycle, planned_for, held_on, municipality_codes, source_code)
SELECT DISTINCT ON (delivery.provider_code, cycle.name)
  delivery.provider_code, 'fictief-module-1', cycle.name, core.period_start(cycle.name) + 70,
  CASE WHEN right(delivery.provider_code, 2) <> '10' THEN core.period_start(cycle.name) + 71 END,
  delivery.municipality_codes, 'fictief'
FROM core.statement_delivery AS delivery
CROSS JOIN LATERAL core.periods_of(delivery.month) AS cycle (name)
WHERE cycle.name ~ 'T' AND right(delivery.provider_code, 1) = '0'
ORDER BY delivery.provider_code, cycle.name, delivery.month;

INSERT INTO core.indicator_measurement (municipality_code, provider_code, performance_indicator_code, period, value, is_met, source_code)
SELECT
  delivery.municipality_codes[1], delivery.provider_code, 'fictief-kpi-1', to_char(delivery.month, 'YYYY-MM'), 70,
  right(delivery.provider_code, 1)::integer > 2, 'fictief'
FROM core.statement_delivery AS delivery;

INSERT INTO core.provider_signal (municipality_code, provider_code, signal_number, received_on, subject, closed_on, source_code)
SELECT
  delivery.municipality_codes[1], delivery.provider_code, to_char(delivery.month, 'YYYYMM')::integer, delivery.month, 'QUALITY',
  CASE WHEN delivery.month < '2025-12-01' THEN delivery.month + 20 END, 'fictief'
FROM core.statement_delivery AS delivery
WHERE right(delivery.provider_code, 1) = '3';

INSERT INTO core.quality_assessment (provider_code, kind, assessed_on, outcome, municipality_codes, source_code)
SELECT
  delivery.provider_code, 'QUICK_SCAN', delivery.month + 10,
  (ARRAY['SUFFICIENT', 'POINTS_OF_ATTENTION'])[1 + extract(month FROM delivery.month)::integer % 2], delivery.municipality_codes, 'fictief'
FROM core.statement_delivery AS delivery
WHERE right(delivery.provider_code, 2) = '17';

INSERT INTO core.social_return (
  contract_code, financial_year, provider_code, obliged_amount, fulfilled_amount, due_on, municipality_codes, source_code)
SELECT contract.code, 2025, contract.provider_code, 1000, 100 * (contract.notice_months % 7), '2026-04-01', contract.municipality_codes, 'fictief'
FROM core.contract
WHERE right(contract.code, 2) = '-1';

DELETE FROM core.provider_score_rollup;
RESET session_replication_role;
