-- what a file of statements points to: as many providers as it takes, each with contracts for thirty products. No chance in it.
INSERT INTO core.source (code, title, publisher, document_type, file, sha256, imported_at, fact_count)
VALUES ('fictief', 'Verzonnen land (fictief)', 'Niemand (fictief)', 'fictief', 'register.sql', repeat('0', 64), '2026-01-01Z', 0);

INSERT INTO core.municipality (municipality_code, name, is_fictional)
SELECT 'FG' || lpad(number::text, 4, '0'), 'Gemeente ' || lpad(number::text, 4, '0') || ' (fictief)', true
FROM generate_series(1, 20) AS number;

INSERT INTO core.partnership (code, name, legal_form, is_modular, is_fictional, valid_from)
VALUES ('fictief-land', 'Land (fictief)', 'JOINT_ARRANGEMENT', true, true, '2020-01-01');

INSERT INTO core.cooperation_module (code, partnership_code, name, is_management_organisation, position, valid_from)
VALUES ('fictief-module', 'fictief-land', 'Module (fictief)', false, 1, '2020-01-01');

INSERT INTO core.care_category (code, module_code, name, source_code)
SELECT 'fictief-zorgvorm-' || number, 'fictief-module', 'Zorgvorm ' || number || ' (fictief)', 'fictief'
FROM generate_series(0, 2) AS number;

INSERT INTO core.product (code, care_category_code, name, law, unit, valid_from, source_code)
SELECT 'FP' || number, 'fictief-zorgvorm-' || number % 3, 'Product ' || number || ' (fictief)', 'WMO', 'HOUR', '2020-01-01', 'fictief'
FROM generate_series(0, 29) AS number;

INSERT INTO core.provider (code, name, is_fictional, source_code)
SELECT 'FA' || lpad(number::text, 5, '0'), 'Aanbieder ' || lpad(number::text, 5, '0') || ' (fictief)', true, 'fictief'
FROM generate_series(1, current_setting('bench.providers')::integer) AS number;

INSERT INTO core.contract (
  code, provider_code, module_code, care_category_code, valid_from, municipality_codes, source_code)
SELECT
  provider.code || '-' || right(category.code, 1), provider.code, 'fictief-module', category.code, '2024-01-01',
  ARRAY['FG' || lpad((1 + right(provider.code, 5)::integer % 20)::text, 4, '0')], 'fictief'
FROM core.provider CROSS JOIN core.care_category AS category;

INSERT INTO core.contract_municipality (municipality_code, contract_code, valid_from)
SELECT contract.municipality_codes[1], contract.code, contract.valid_from FROM core.contract;
