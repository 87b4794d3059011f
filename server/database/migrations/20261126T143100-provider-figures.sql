-- provider figures: what providers are measured by, what they deliver and declare, and what that adds up to; no person, ever
SET LOCAL client_min_messages = warning;

CREATE TABLE core.performance_indicator (
  code text PRIMARY KEY,
  module_code text NOT NULL REFERENCES core.cooperation_module,
  care_category_code text REFERENCES core.care_category,
  name text NOT NULL,
  unit text NOT NULL,
  direction text NOT NULL CHECK (direction IN ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
  target numeric NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text,
  CHECK (valid_from < valid_to)
);
SELECT core.replicate('core.performance_indicator');

CREATE TABLE core.indicator_measurement (
  municipality_code text NOT NULL REFERENCES core.municipality,
  provider_code text NOT NULL REFERENCES core.provider,
  performance_indicator_code text NOT NULL REFERENCES core.performance_indicator,
  period text NOT NULL CHECK (period ~ '^\d{4}(-(\d{2}|[QT][1-4]))?$'),
  value numeric,
  is_met boolean,
  reason text,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  PRIMARY KEY (municipality_code, provider_code, performance_indicator_code, period),
  CONSTRAINT measured_or_the_reason_why_not CHECK (
    (value IS NULL) = (is_met IS NULL) AND (value IS NOT NULL OR reason IS NOT NULL))
);
SELECT core.distribute('core.indicator_measurement');
CREATE INDEX indicator_measurement_provider ON core.indicator_measurement (provider_code, period);

-- A talk is held for all municipalities of the list at once; a cycle is a year and a period of four months, such as 2025-T2.
CREATE TABLE core.contract_meeting (
  provider_code text NOT NULL REFERENCES core.provider,
  module_code text NOT NULL REFERENCES core.cooperation_module,
  cycle text NOT NULL CHECK (cycle ~ '^\d{4}-T[1-3]$'),
  planned_for date NOT NULL,
  held_on date,
  municipality_code text REFERENCES core.municipality,
  municipality_codes text[] NOT NULL,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  PRIMARY KEY (provider_code, module_code, cycle)
);
SELECT core.replicate('core.contract_meeting');
CREATE INDEX contract_meeting_cycle ON core.contract_meeting (module_code, cycle);

CREATE TABLE core.quality_assessment (
  provider_code text NOT NULL REFERENCES core.provider,
  kind text NOT NULL CHECK (kind IN ('QUICK_SCAN', 'ANNUAL_ACCOUNTS', 'LAWFULNESS')),
  assessed_on date NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('SUFFICIENT', 'POINTS_OF_ATTENTION', 'INSUFFICIENT')),
  municipality_codes text[] NOT NULL,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  PRIMARY KEY (provider_code, kind, assessed_on)
);
SELECT core.replicate('core.quality_assessment');

CREATE TABLE core.provider_signal (
  municipality_code text NOT NULL REFERENCES core.municipality,
  provider_code text NOT NULL REFERENCES core.provider,
  signal_number integer NOT NULL,
  received_on date NOT NULL,
  subject text NOT NULL CHECK (subject IN ('QUALITY', 'LAWFULNESS', 'FINANCES', 'CONTINUITY', 'COOPERATION')),
  closed_on date,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  PRIMARY KEY (municipality_code, provider_code, signal_number),
  CHECK (received_on <= closed_on)
);
SELECT core.distribute('core.provider_signal');
CREATE INDEX provider_signal_provider ON core.provider_signal (provider_code, received_on);

CREATE TABLE core.social_return (
  contract_code text NOT NULL REFERENCES core.contract,
  financial_year integer NOT NULL,
  provider_code text NOT NULL REFERENCES core.provider,
  obliged_amount numeric NOT NULL CHECK (obliged_amount >= 0),
  fulfilled_amount numeric NOT NULL CHECK (fulfilled_amount >= 0),
  due_on date NOT NULL,
  municipality_codes text[] NOT NULL,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  PRIMARY KEY (contract_code, financial_year)
);
SELECT core.replicate('core.social_return');
CREATE INDEX social_return_provider ON core.social_return (provider_code, financial_year);

-- A provider delivers its statement of a month; the last delivery counts, the earlier ones stay readable.
CREATE TABLE core.statement_delivery (
  provider_code text NOT NULL REFERENCES core.provider,
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  delivery_number integer NOT NULL CHECK (delivery_number > 0),
  delivered_on date NOT NULL,
  due_on date NOT NULL,
  is_current boolean NOT NULL,
  row_count integer NOT NULL CHECK (row_count >= 0),
  file text NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  municipality_codes text[] NOT NULL,
  source_code text NOT NULL REFERENCES core.source,
  PRIMARY KEY (provider_code, month, delivery_number)
);
SELECT core.replicate('core.statement_delivery');

-- Of the current deliveries only; clients are counted per product, so somebody with two products counts in both.
CREATE TABLE core.provider_statement (
  municipality_code text NOT NULL REFERENCES core.municipality,
  provider_code text NOT NULL REFERENCES core.provider,
  product_code text NOT NULL REFERENCES core.product,
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  delivery_number integer NOT NULL,
  spend numeric NOT NULL,
  clients integer NOT NULL CHECK (clients >= 0),
  volume numeric NOT NULL,
  PRIMARY KEY (municipality_code, provider_code, product_code, month)
);
SELECT core.distribute('core.provider_statement');

CREATE TABLE core.superseded_statement (
  municipality_code text NOT NULL REFERENCES core.municipality,
  provider_code text NOT NULL REFERENCES core.provider,
  product_code text NOT NULL REFERENCES core.product,
  month date NOT NULL,
  delivery_number integer NOT NULL,
  spend numeric NOT NULL,
  clients integer NOT NULL,
  volume numeric NOT NULL,
  PRIMARY KEY (municipality_code, provider_code, product_code, month, delivery_number)
);
SELECT core.distribute('core.superseded_statement');

-- What declaration messages come to; the message is named so that a repeated one is recognised, its persons are not kept.
CREATE TABLE core.declaration_total (
  municipality_code text NOT NULL REFERENCES core.municipality,
  agb_code text NOT NULL CHECK (agb_code ~ '^[0-9]{8}$'),
  message_reference text NOT NULL,
  product_category_code text NOT NULL,
  product_code text NOT NULL DEFAULT '',
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  provider_code text REFERENCES core.provider,
  debit_amount numeric NOT NULL CHECK (debit_amount >= 0),
  credit_amount numeric NOT NULL CHECK (credit_amount >= 0),
  volume numeric NOT NULL,
  clients integer NOT NULL CHECK (clients >= 0),
  source_code text NOT NULL REFERENCES core.source,
  PRIMARY KEY (municipality_code, agb_code, message_reference, product_category_code, product_code, month)
);
SELECT core.distribute('core.declaration_total');
CREATE INDEX declaration_total_provider ON core.declaration_total (provider_code, month);

-- Kept in the import's transaction: what pages and benchmarks read instead of the statements.
CREATE TABLE core.statement_month_rollup (
  municipality_code text NOT NULL REFERENCES core.municipality,
  care_category_code text NOT NULL REFERENCES core.care_category,
  provider_code text NOT NULL REFERENCES core.provider,
  month date NOT NULL,
  spend numeric NOT NULL,
  clients bigint NOT NULL,
  volume numeric NOT NULL,
  PRIMARY KEY (municipality_code, care_category_code, provider_code, month)
);
SELECT core.distribute('core.statement_month_rollup');
CREATE INDEX statement_month_rollup_provider ON core.statement_month_rollup (provider_code, month) INCLUDE (municipality_code, spend);

CREATE TABLE core.statement_year_rollup (
  municipality_code text NOT NULL REFERENCES core.municipality,
  care_category_code text NOT NULL REFERENCES core.care_category,
  provider_code text NOT NULL REFERENCES core.provider,
  year integer NOT NULL,
  spend numeric NOT NULL,
  client_months bigint NOT NULL,
  volume numeric NOT NULL,
  month_count integer NOT NULL,
  PRIMARY KEY (municipality_code, care_category_code, provider_code, year)
);
SELECT core.distribute('core.statement_year_rollup');
CREATE INDEX statement_year_rollup_provider ON core.statement_year_rollup (provider_code, year) INCLUDE (municipality_code, spend);
CREATE INDEX statement_year_rollup_category ON core.statement_year_rollup (care_category_code, year) INCLUDE (municipality_code, provider_code, spend);
