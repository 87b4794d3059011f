-- providers: who is contracted, for what and for whom; no person, ever
SET LOCAL client_min_messages = warning;

CREATE TABLE core.provider (
  code text PRIMARY KEY CHECK (code ~ '^[A-Z]{2}[0-9]{5,8}$'),
  name text NOT NULL,
  size_class text CHECK (size_class IN ('LARGE', 'MEDIUM', 'SMALL')),
  is_fictional boolean NOT NULL DEFAULT false,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text
);
SELECT core.replicate('core.provider');

-- One provider may have several numbers of a kind; a number belongs to one provider.
CREATE TABLE core.provider_identifier (
  kind text NOT NULL CHECK (kind IN ('KVK', 'AGB', 'OIN')),
  identifier text NOT NULL,
  provider_code text NOT NULL REFERENCES core.provider,
  PRIMARY KEY (kind, identifier),
  CONSTRAINT identifier_has_its_length CHECK (
    identifier ~ CASE kind WHEN 'OIN' THEN '^[0-9]{20}$' ELSE '^[0-9]{8}$' END)
);
SELECT core.replicate('core.provider_identifier');
CREATE INDEX provider_identifier_provider ON core.provider_identifier (provider_code, kind);

CREATE TABLE core.product (
  code text PRIMARY KEY,
  care_category_code text NOT NULL REFERENCES core.care_category,
  name text NOT NULL,
  law text NOT NULL CHECK (law IN ('WMO', 'JW', 'WI', 'PW')),
  product_category_code text CHECK (product_category_code ~ '^[0-9A-Z]{2}$'),
  unit text NOT NULL CHECK (unit IN ('MINUTE', 'HOUR', 'DAY_PART', 'DAY', 'WEEK', 'MONTH', 'EUR', 'PIECE', 'TRAJECTORY')),
  price numeric CHECK (price >= 0),
  valid_from date NOT NULL,
  valid_to date,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text,
  CHECK (valid_from < valid_to)
);
SELECT core.replicate('core.product');
CREATE INDEX product_care_category ON core.product (care_category_code);

-- Municipalities stand twice: as rows with their own periods, and as the list by which a policy decides.
CREATE TABLE core.contract (
  code text PRIMARY KEY,
  provider_code text NOT NULL REFERENCES core.provider,
  module_code text NOT NULL REFERENCES core.cooperation_module,
  care_category_code text NOT NULL REFERENCES core.care_category,
  lot text,
  is_spot_contract boolean NOT NULL DEFAULT false,
  is_draft boolean NOT NULL DEFAULT false,
  valid_from date NOT NULL,
  valid_to date,
  notice_months integer CHECK (notice_months >= 0),
  terminated_on date,
  municipality_codes text[] NOT NULL,
  source_code text NOT NULL REFERENCES core.source,
  locator text,
  printed text,
  CHECK (valid_from < valid_to),
  CONSTRAINT contract_serves_someone CHECK (cardinality(municipality_codes) > 0)
);
SELECT core.replicate('core.contract');
CREATE INDEX contract_provider ON core.contract (provider_code, valid_from);
CREATE INDEX contract_expiry ON core.contract (valid_to, code);
CREATE INDEX contract_care_category ON core.contract (care_category_code, valid_to);

CREATE TABLE core.contract_municipality (
  municipality_code text NOT NULL REFERENCES core.municipality,
  contract_code text NOT NULL REFERENCES core.contract,
  valid_from date NOT NULL,
  valid_to date,
  PRIMARY KEY (municipality_code, contract_code, valid_from),
  CHECK (valid_from < valid_to),
  CONSTRAINT contract_municipality_once_at_a_time EXCLUDE USING gist (
    municipality_code WITH =, contract_code WITH =, daterange(valid_from, valid_to) WITH &&)
);
SELECT core.distribute('core.contract_municipality');
CREATE INDEX contract_municipality_contract ON core.contract_municipality (contract_code);

CREATE TABLE core.contract_addendum (
  contract_code text NOT NULL REFERENCES core.contract,
  number integer NOT NULL CHECK (number > 0),
  agreed_on date NOT NULL,
  subject text NOT NULL,
  PRIMARY KEY (contract_code, number)
);
SELECT core.replicate('core.contract_addendum');
