-- figures: inhabitants, budgets, formations, contributions, agreements and results
SET LOCAL client_min_messages = warning;

CREATE TABLE core.inhabitants (
  municipality_code text NOT NULL REFERENCES core.municipality,
  reference_year integer NOT NULL,
  source_code text NOT NULL REFERENCES core.source,
  inhabitants integer NOT NULL CHECK (inhabitants >= 0),
  locator text,
  printed text,
  PRIMARY KEY (municipality_code, reference_year, source_code)
);

CREATE TABLE core.budget (
  budget_key text PRIMARY KEY,
  partnership_code text NOT NULL REFERENCES core.partnership,
  module_code text REFERENCES core.cooperation_module,
  financial_year integer NOT NULL,
  stage text NOT NULL CHECK (stage IN ('DRAFT', 'ADOPTED', 'AMENDED', 'ACTUAL', 'ESTIMATE')),
  label text NOT NULL,
  printed_total_income numeric,
  printed_total_expense numeric,
  printed_total_with_supplements numeric,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text
);
SELECT core.replicate('core.budget');
CREATE INDEX budget_module ON core.budget (module_code, financial_year);

CREATE TABLE core.budget_line (
  budget_key text NOT NULL REFERENCES core.budget,
  position integer NOT NULL,
  name text NOT NULL,
  side text NOT NULL CHECK (side IN ('INCOME', 'EXPENSE')),
  cost_kind text CHECK (cost_kind IN ('PROGRAMME', 'OVERHEAD')),
  category text,
  recurrence text CHECK (recurrence IN ('RECURRING', 'ONE_OFF')),
  amount numeric,
  is_pro_memoria boolean NOT NULL,
  is_supplement boolean NOT NULL,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text,
  PRIMARY KEY (budget_key, position),
  CONSTRAINT pro_memoria_has_no_amount CHECK (NOT is_pro_memoria OR amount IS NULL)
);
SELECT core.replicate('core.budget_line');

CREATE TABLE core.formation (
  formation_key text PRIMARY KEY,
  module_code text NOT NULL REFERENCES core.cooperation_module,
  year integer,
  stage text NOT NULL CHECK (stage IN ('DRAFT', 'BUDGETED', 'MEASURED', 'PROPOSED', 'ACTUAL')),
  label text NOT NULL,
  full_time_hours_per_week numeric CHECK (full_time_hours_per_week > 0),
  printed_total numeric,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text
);
SELECT core.replicate('core.formation');

CREATE TABLE core.formation_post (
  formation_key text NOT NULL REFERENCES core.formation,
  position integer NOT NULL,
  job_function text NOT NULL,
  fte numeric CHECK (fte >= 0),
  hours_per_week numeric CHECK (hours_per_week >= 0),
  cost_kind text CHECK (cost_kind IN ('PROGRAMME', 'OVERHEAD')),
  employer text,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text,
  PRIMARY KEY (formation_key, position)
);
SELECT core.replicate('core.formation_post');

CREATE TABLE core.contribution (
  municipality_code text NOT NULL REFERENCES core.municipality,
  module_code text NOT NULL REFERENCES core.cooperation_module,
  financial_year integer NOT NULL,
  partnership_code text NOT NULL REFERENCES core.partnership,
  amount numeric NOT NULL,
  recurrence text CHECK (recurrence IN ('RECURRING', 'ONE_OFF')),
  status text NOT NULL DEFAULT 'PUBLISHED' CHECK (status IN ('PUBLISHED', 'COMPUTED')),
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text,
  PRIMARY KEY (municipality_code, module_code, financial_year)
);
CREATE INDEX contribution_module ON core.contribution (module_code, financial_year);

CREATE TABLE core.contribution_component (
  municipality_code text NOT NULL,
  module_code text NOT NULL,
  financial_year integer NOT NULL,
  component text NOT NULL,
  amount numeric NOT NULL,
  printed_share numeric,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text,
  PRIMARY KEY (municipality_code, module_code, financial_year, component)
);
SELECT core.distribute('core.inhabitants');
SELECT core.distribute('core.contribution');
SELECT core.distribute('core.contribution_component');
ALTER TABLE core.contribution_component ADD CONSTRAINT component_of_contribution
  FOREIGN KEY (municipality_code, module_code, financial_year) REFERENCES core.contribution;

CREATE TABLE core.allocation_rule (
  module_code text NOT NULL REFERENCES core.cooperation_module,
  valid_from date NOT NULL,
  key text NOT NULL CHECK (key IN ('INHABITANTS', 'PUPILS_AND_EARLY_LEAVERS', 'SHELTERED_WORK_YEARS', 'MACRO_BUDGET', 'FIXED_SHARES')),
  description text NOT NULL,
  reference_date text,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text,
  PRIMARY KEY (module_code, valid_from)
);
SELECT core.replicate('core.allocation_rule');

CREATE TABLE core.performance_agreement (
  agreement_key text PRIMARY KEY,
  module_code text NOT NULL REFERENCES core.cooperation_module,
  year integer NOT NULL,
  area text NOT NULL,
  position integer NOT NULL,
  description text NOT NULL,
  status text NOT NULL CHECK (status IN ('DONE', 'LARGELY', 'PARTLY', 'NOT_YET', 'UNKNOWN')),
  printed_status text NOT NULL,
  outlook text,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text
);
SELECT core.replicate('core.performance_agreement');

CREATE TABLE core.effort_share (
  module_code text NOT NULL REFERENCES core.cooperation_module,
  year integer NOT NULL,
  area text NOT NULL,
  position integer NOT NULL,
  label text,
  percentage numeric NOT NULL,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text,
  PRIMARY KEY (module_code, year, area, position)
);
SELECT core.replicate('core.effort_share');

CREATE TABLE core.measure (
  code text PRIMARY KEY,
  name text NOT NULL,
  unit text NOT NULL CHECK (unit IN ('EUR', 'EUR_PER_INHABITANT', 'FTE', 'FTE_PER_100K', 'HOURS_PER_WEEK', 'PERSONS',
    'COUNT', 'PER_1000', 'PERCENT', 'SCORE_10', 'INDEX', 'WORK_YEARS'))
);
SELECT core.replicate('core.measure');

CREATE TABLE core.result (
  result_key text PRIMARY KEY,
  module_code text NOT NULL REFERENCES core.cooperation_module,
  measure_code text NOT NULL REFERENCES core.measure,
  category text,
  year integer,
  period text,
  kind text NOT NULL CHECK (kind IN ('TARGET', 'ACTUAL', 'AMBITION')),
  value numeric,
  status text NOT NULL CHECK (status IN ('FINAL', 'PROVISIONAL', 'ESTIMATED', 'NOT_AVAILABLE')),
  reason text,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text,
  CONSTRAINT value_or_the_reason_why_not CHECK (
    (status = 'NOT_AVAILABLE') = (value IS NULL) AND (value IS NOT NULL OR reason IS NOT NULL))
);
SELECT core.replicate('core.result');
CREATE INDEX result_module ON core.result (module_code, measure_code, year);
