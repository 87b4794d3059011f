-- a made-up country of any size, to measure on: bench.municipalities municipalities with 70 providers each, and
-- bench.months months of statements. No chance in it: the same size is the same country.
SET session_replication_role = replica;

CREATE TEMPORARY VIEW size AS
SELECT
  current_setting('bench.municipalities')::integer AS municipalities,
  current_setting('bench.municipalities')::integer * 70 AS providers,
  current_setting('bench.months')::integer AS months;

INSERT INTO core.source (code, title, publisher, file, sha256, imported_at, fact_count)
VALUES ('fictief', 'Verzonnen land (fictief)', 'Niemand (fictief)', 'country.sql', repeat('0', 64), '2026-01-01Z', 0);

INSERT INTO core.partnership (code, name, legal_form, is_modular, is_fictional, valid_from)
VALUES ('fictief-land', 'Land (fictief)', 'JOINT_ARRANGEMENT', true, true, '2020-01-01');

INSERT INTO core.programme (code, partnership_code, name, position)
VALUES ('fictief-zorg', 'fictief-land', 'Zorg (fictief)', 1);

INSERT INTO core.cooperation_module
  (code, partnership_code, programme_code, name, is_management_organisation, position, valid_from, source_code)
SELECT 'fictief-module-' || number, 'fictief-land', 'fictief-zorg', 'Module ' || number || ' (fictief)', false, number, '2020-01-01', 'fictief'
FROM generate_series(1, 6) AS number;

INSERT INTO core.municipality (municipality_code, name, province, valid_from, is_fictional)
SELECT 'FG' || lpad(number::text, 4, '0'), 'Gemeente ' || lpad(number::text, 4, '0') || ' (fictief)',
  'Provincie ' || number % 12, '2015-01-01', true
FROM size, generate_series(1, size.municipalities) AS number;

INSERT INTO core.partnership_member (municipality_code, partnership_code, valid_from, source_code)
SELECT municipality.municipality_code, 'fictief-land', '2020-01-01', 'fictief' FROM core.municipality;

INSERT INTO core.participation (municipality_code, module_code, valid_from, evidence, source_code, locator, printed)
SELECT municipality.municipality_code, module.code, '2020-01-01', 'PRINTED', 'fictief', 'p. 1', 'ja'
FROM core.municipality CROSS JOIN core.cooperation_module AS module;

INSERT INTO core.care_category (code, module_code, name, law, source_code)
SELECT 'fictief-zorgvorm-' || number, 'fictief-module-1', 'Zorgvorm ' || number || ' (fictief)', 'Wmo', 'fictief'
FROM generate_series(1, 6) AS number;

INSERT INTO core.product (code, care_category_code, name, law, unit, price, valid_from, source_code)
SELECT 'fictief-product-' || number, 'fictief-zorgvorm-' || 1 + number % 6, 'Product ' || number || ' (fictief)', 'WMO', 'HOUR', 50 + number,
  '2020-01-01', 'fictief'
FROM generate_series(0, 59) AS number;

INSERT INTO core.provider (code, name, size_class, is_fictional, source_code)
SELECT 'FA' || lpad(number::text, 5, '0'), 'Aanbieder ' || lpad(number::text, 5, '0') || ' (fictief)',
  (ARRAY['LARGE', 'MEDIUM', 'SMALL'])[1 + number % 3], true, 'fictief'
FROM size, generate_series(1, size.providers) AS number;

CREATE TEMPORARY TABLE provider_number AS
SELECT provider.code, row_number() OVER (ORDER BY provider.code)::integer AS number FROM core.provider;

INSERT INTO core.contract
  (code, provider_code, module_code, care_category_code, lot, valid_from, valid_to, notice_months, municipality_codes, source_code)
SELECT
  format('fictief-contract-%s-%s', provider.number, turn), provider.code, 'fictief-module-1', 'fictief-zorgvorm-' || 1 + (provider.number + turn) % 6,
  'Perceel ' || turn, '2024-01-01', make_date(2027 + turn, 1, 1), 6,
  ARRAY['FG' || lpad((1 + provider.number % size.municipalities)::text, 4, '0')], 'fictief'
FROM size, provider_number AS provider, generate_series(1, 3) AS turn;

INSERT INTO core.contract_municipality (municipality_code, contract_code, valid_from)
SELECT unnest(contract.municipality_codes), contract.code, contract.valid_from FROM core.contract;

INSERT INTO core.performance_indicator (code, module_code, name, unit, direction, target, valid_from, source_code)
SELECT 'fictief-kpi-' || number, 'fictief-module-1', 'Indicator ' || number || ' (fictief)', 'PERCENT', 'HIGHER_IS_BETTER', 80, '2020-01-01', 'fictief'
FROM generate_series(1, 5) AS number;

INSERT INTO core.indicator_measurement (municipality_code, provider_code, performance_indicator_code, period, value, is_met, source_code)
SELECT
  'FG' || lpad((1 + provider.number % size.municipalities)::text, 4, '0'), provider.code, 'fictief-kpi-' || kpi, year::text,
  60 + (provider.number + kpi * 7) % 40, (provider.number + kpi * 7) % 40 >= 20, 'fictief'
FROM size, provider_number AS provider, generate_series(1, 5) AS kpi, generate_series(2024, 2025) AS year;

INSERT INTO core.provider_statement (municipality_code, provider_code, product_code, month, delivery_number, spend, clients, volume)
SELECT
  'FG' || lpad((1 + (provider.number * 7 + turn * 13) % size.municipalities)::text, 4, '0'), provider.code,
  'fictief-product-' || (provider.number + turn) % 60, ('2025-12-01'::date - make_interval(months => month))::date, 1,
  1000 + (provider.number * 31 + turn * 17 + month * 7) % 9000 + 0.25, 10 + (provider.number + month) % 40, 100 + turn
FROM size, provider_number AS provider, generate_series(0, 6) AS turn, generate_series(0, size.months - 1) AS month;

INSERT INTO core.statement_month_rollup (municipality_code, care_category_code, provider_code, month, spend, clients, volume)
SELECT statement.municipality_code, product.care_category_code, statement.provider_code, statement.month,
  sum(statement.spend), sum(statement.clients), sum(statement.volume)
FROM core.provider_statement AS statement JOIN core.product ON product.code = statement.product_code
GROUP BY 1, 2, 3, 4;

INSERT INTO core.statement_year_rollup (municipality_code, care_category_code, provider_code, year, spend, client_months, volume, month_count)
SELECT rollup.municipality_code, rollup.care_category_code, rollup.provider_code, extract(year FROM rollup.month)::integer,
  sum(rollup.spend), sum(rollup.clients), sum(rollup.volume), count(*)
FROM core.statement_month_rollup AS rollup
GROUP BY 1, 2, 3, 4;

INSERT INTO core.provider_spend_rollup (provider_code, period, module_code, care_category_code, spend)
SELECT rollup.provider_code, period.name, margin.module_code, margin.care_category_code, sum(rollup.spend)
FROM core.statement_month_rollup AS rollup
JOIN core.care_category AS category ON category.code = rollup.care_category_code
CROSS JOIN LATERAL core.periods_of(rollup.month) AS period (name)
CROSS JOIN LATERAL (VALUES ('', ''), (category.module_code, ''), ('', category.code)) AS margin (module_code, care_category_code)
GROUP BY 1, 2, 3, 4;

INSERT INTO core.provider_score_rollup (provider_code, period, module_code, care_category_code, measured, met)
SELECT measurement.provider_code, measurement.period, 'fictief-module-1', '', count(*), count(*) FILTER (WHERE measurement.is_met)
FROM core.indicator_measurement AS measurement
GROUP BY measurement.provider_code, measurement.period;

INSERT INTO core.inhabitants (municipality_code, reference_year, inhabitants, source_code)
SELECT municipality.municipality_code, 2025, 5000 + 137 * row_number() OVER (ORDER BY municipality.municipality_code), 'fictief'
FROM core.municipality;

INSERT INTO core.published_care_figure (municipality_code, module_code, care_category_code, year, spend, clients, source_code)
SELECT rollup.municipality_code, 'fictief-module-1', '', rollup.year, sum(rollup.spend), 5 * round(sum(rollup.client_months) / 60), 'fictief'
FROM core.statement_year_rollup AS rollup
GROUP BY rollup.municipality_code, rollup.year;

RESET session_replication_role;
