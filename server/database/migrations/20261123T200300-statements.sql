-- statements: tasks, cycles, care categories, systems, bodies, events, claims and what contradicts them
SET LOCAL client_min_messages = warning;

CREATE TABLE core.module_task (
  module_code text NOT NULL REFERENCES core.cooperation_module,
  position integer NOT NULL,
  description text NOT NULL,
  belongs_to_module boolean NOT NULL,
  valid_from date,
  valid_to date,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text,
  PRIMARY KEY (module_code, position)
);
SELECT core.replicate('core.module_task');

CREATE TABLE core.cycle_rule (
  module_code text NOT NULL REFERENCES core.cooperation_module,
  subject text NOT NULL,
  valid_from date NOT NULL,
  times_per_year integer,
  periods text[] NOT NULL DEFAULT '{}',
  valid_to date,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text,
  PRIMARY KEY (module_code, subject, valid_from)
);
SELECT core.replicate('core.cycle_rule');

CREATE TABLE core.care_category (
  code text PRIMARY KEY,
  module_code text NOT NULL REFERENCES core.cooperation_module,
  name text NOT NULL,
  law text,
  focus_points text[] NOT NULL DEFAULT '{}',
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text
);
SELECT core.replicate('core.care_category');

CREATE TABLE core.information_system (
  partnership_code text NOT NULL REFERENCES core.partnership,
  name text NOT NULL,
  former_names text[] NOT NULL DEFAULT '{}',
  purpose text NOT NULL,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text,
  PRIMARY KEY (partnership_code, name)
);
SELECT core.replicate('core.information_system');

CREATE TABLE core.governing_body (
  code text PRIMARY KEY,
  partnership_code text NOT NULL REFERENCES core.partnership,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('GENERAL_BOARD', 'EXECUTIVE_BOARD', 'BOARD_COMMITTEE', 'PORTFOLIO_CONSULTATION',
    'MUNICIPAL_COUNCIL', 'MUNICIPAL_EXECUTIVE', 'OFFICIAL_CONSULTATION')),
  composition text NOT NULL,
  decides text[] NOT NULL DEFAULT '{}',
  advises text[] NOT NULL DEFAULT '{}',
  meetings_per_year integer,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text
);
SELECT core.replicate('core.governing_body');

CREATE TABLE core.event (
  event_key text PRIMARY KEY,
  partnership_code text NOT NULL REFERENCES core.partnership,
  module_code text REFERENCES core.cooperation_module,
  "on" text NOT NULL CHECK ("on" ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  description text NOT NULL,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text
);
SELECT core.replicate('core.event');

CREATE TABLE core.claim (
  claim_key text PRIMARY KEY,
  partnership_code text NOT NULL REFERENCES core.partnership,
  module_code text REFERENCES core.cooperation_module,
  subject text NOT NULL,
  claimed numeric,
  unit text,
  period text,
  rule text NOT NULL CHECK (rule IN ('BUDGET_GROWTH', 'EXPENSE_SHARE', 'BUDGET_SUM', 'PARTICIPANT_COUNT', 'FORMATION_GROWTH', 'NONE')),
  arguments jsonb NOT NULL DEFAULT '{}',
  verdict text,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text
);
SELECT core.replicate('core.claim');

CREATE TABLE core.printed_total (
  total_key text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('CONTRIBUTIONS', 'CONTRIBUTION_COMPONENT', 'CONTRIBUTION_COMPONENT_SHARES',
    'INHABITANTS', 'EFFORT_SHARES', 'BUDGET_SUBTOTAL')),
  partnership_code text NOT NULL REFERENCES core.partnership,
  module_code text REFERENCES core.cooperation_module,
  year integer,
  subject text,
  value numeric NOT NULL,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text
);
SELECT core.replicate('core.printed_total');

CREATE TABLE core.discrepancy (
  discrepancy_key text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('SUM', 'CLAIM', 'ROUNDING', 'COUNT', 'CONTRADICTION', 'BREAK_IN_SERIES', 'MISSING')),
  subject text NOT NULL,
  printed_value text NOT NULL,
  recomputed text,
  difference numeric,
  explanation text,
  found_by text NOT NULL CHECK (found_by IN ('READER', 'IMPORT')),
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text
);
SELECT core.replicate('core.discrepancy');

CREATE TABLE core.planning_rule (
  code text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  step text NOT NULL,
  anchor text NOT NULL CHECK (anchor IN ('BOARD_MEETING', 'CALENDAR')),
  days_before integer,
  month integer CHECK (month BETWEEN 1 AND 12),
  day integer CHECK (day BETWEEN 1 AND 31),
  addressee text NOT NULL,
  legal_basis text,
  position integer NOT NULL,
  PRIMARY KEY (code, valid_from),
  CHECK (valid_from < valid_to),
  CONSTRAINT anchor_has_its_date CHECK (
    CASE anchor WHEN 'CALENDAR' THEN month IS NOT NULL AND day IS NOT NULL ELSE days_before IS NOT NULL END)
);
SELECT core.replicate('core.planning_rule');
