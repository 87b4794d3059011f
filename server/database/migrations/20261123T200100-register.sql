-- register: sources, municipalities, partnerships, modules and who takes part
SET LOCAL client_min_messages = warning;

CREATE TABLE raw.import_run (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  seeds_sha256 text NOT NULL,
  started_at timestamptz NOT NULL,
  finished_at timestamptz NOT NULL,
  row_count integer NOT NULL
);

CREATE TABLE raw.delivered_row (
  file text NOT NULL,
  row_number integer NOT NULL,
  cells jsonb NOT NULL,
  PRIMARY KEY (file, row_number)
);

CREATE TABLE core.source (
  code text PRIMARY KEY,
  title text NOT NULL,
  publisher text NOT NULL,
  published_on date,
  document_type text,
  file text NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  licence text,
  imported_at timestamptz NOT NULL,
  fact_count integer NOT NULL
);
SELECT core.replicate('core.source');

CREATE TABLE core.municipality (
  municipality_code text PRIMARY KEY CHECK (municipality_code ~ '^(GM[0-9]{4}|FG[0-9]{4})$'),
  name text NOT NULL,
  province text,
  valid_from date,
  valid_to date,
  is_fictional boolean NOT NULL DEFAULT false,
  CHECK (valid_from < valid_to)
);
SELECT core.replicate('core.municipality');

CREATE TABLE core.municipal_redivision (
  predecessor_code text NOT NULL REFERENCES core.municipality,
  successor_code text NOT NULL REFERENCES core.municipality,
  effective_on date NOT NULL,
  source_code text REFERENCES core.source,
  locator text,
  printed text,
  PRIMARY KEY (predecessor_code, successor_code)
);
SELECT core.replicate('core.municipal_redivision');

CREATE TABLE core.partnership (
  code text PRIMARY KEY,
  name text NOT NULL,
  abbreviation text,
  legal_form text NOT NULL CHECK (legal_form IN ('JOINT_ARRANGEMENT', 'COOPERATION_AGREEMENT')),
  is_modular boolean NOT NULL,
  is_fictional boolean NOT NULL,
  host_municipality_code text REFERENCES core.municipality,
  valid_from date NOT NULL,
  valid_to date,
  source_code text REFERENCES core.source,
  locator text,
  printed text,
  CHECK (valid_from < valid_to)
);
SELECT core.replicate('core.partnership');

CREATE TABLE core.partnership_member (
  municipality_code text NOT NULL REFERENCES core.municipality,
  partnership_code text NOT NULL REFERENCES core.partnership,
  valid_from date NOT NULL,
  valid_to date,
  source_code text REFERENCES core.source,
  locator text,
  printed text,
  PRIMARY KEY (municipality_code, partnership_code, valid_from),
  CHECK (valid_from < valid_to),
  CONSTRAINT partnership_member_once_at_a_time EXCLUDE USING gist (
    municipality_code WITH =, partnership_code WITH =, daterange(valid_from, valid_to) WITH &&)
);

CREATE TABLE core.municipality_size_class (
  municipality_code text NOT NULL REFERENCES core.municipality,
  partnership_code text NOT NULL REFERENCES core.partnership,
  size_class text NOT NULL CHECK (size_class IN ('LARGE', 'MEDIUM', 'SMALL')),
  source_code text REFERENCES core.source,
  locator text,
  printed text,
  PRIMARY KEY (municipality_code, partnership_code)
);

CREATE TABLE core.programme (
  code text PRIMARY KEY,
  partnership_code text NOT NULL REFERENCES core.partnership,
  name text NOT NULL,
  position integer NOT NULL
);
SELECT core.replicate('core.programme');

CREATE TABLE core.cooperation_module (
  code text PRIMARY KEY,
  partnership_code text NOT NULL REFERENCES core.partnership,
  programme_code text REFERENCES core.programme,
  parent_code text REFERENCES core.cooperation_module,
  name text NOT NULL,
  short_name text,
  former_names text[] NOT NULL DEFAULT '{}',
  purpose text,
  is_management_organisation boolean NOT NULL,
  position integer NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  source_code text REFERENCES core.source,
  locator text,
  printed text,
  CHECK (valid_from < valid_to)
);
SELECT core.replicate('core.cooperation_module');

CREATE TABLE core.participation (
  municipality_code text NOT NULL REFERENCES core.municipality,
  module_code text NOT NULL REFERENCES core.cooperation_module,
  valid_from date NOT NULL,
  valid_to date,
  evidence text NOT NULL CHECK (evidence IN ('PRINTED', 'RECONSTRUCTED')),
  source_code text REFERENCES core.source,
  locator text,
  printed text,
  PRIMARY KEY (municipality_code, module_code, valid_from),
  CHECK (valid_from < valid_to),
  CONSTRAINT participation_once_at_a_time EXCLUDE USING gist (
    municipality_code WITH =, module_code WITH =, daterange(valid_from, valid_to) WITH &&)
);
SELECT core.distribute('core.partnership_member');
SELECT core.replicate('core.municipality_size_class');
SELECT core.distribute('core.participation');
CREATE INDEX participation_module ON core.participation (module_code, valid_from);

CREATE TABLE core.stated_participant_count (
  module_code text NOT NULL REFERENCES core.cooperation_module,
  valid_from date NOT NULL,
  valid_to date,
  participants integer NOT NULL CHECK (participants >= 0),
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text,
  PRIMARY KEY (module_code, valid_from),
  CHECK (valid_from < valid_to)
);
SELECT core.replicate('core.stated_participant_count');
