-- open data: figures of others for every municipality, the taakvelden they are told by, and the regions they lie in
SET LOCAL client_min_messages = warning;

ALTER TABLE core.measure ADD COLUMN kind text
  CONSTRAINT measure_kind CHECK (kind IN ('ADDITIVE', 'STOCK', 'RATIO'));

ALTER TABLE core.municipal_redivision ADD COLUMN is_split boolean NOT NULL DEFAULT false;

CREATE TABLE core.observation (
  municipality_code text NOT NULL REFERENCES core.municipality,
  measure_code text NOT NULL REFERENCES core.measure,
  category text NOT NULL DEFAULT '',
  period text NOT NULL CHECK (period ~ '^\d{4}(-(\d{2}|Q[1-4]))?$'),
  source_code text NOT NULL REFERENCES core.source,
  value numeric,
  status text NOT NULL CHECK (status IN ('FINAL', 'PROVISIONAL', 'ESTIMATED', 'NOT_AVAILABLE')),
  reason text,
  PRIMARY KEY (municipality_code, measure_code, category, period, source_code),
  CONSTRAINT observed_or_the_reason_why_not CHECK (
    (status = 'NOT_AVAILABLE') = (value IS NULL) AND (value IS NOT NULL OR reason IS NOT NULL))
);
SELECT core.distribute('core.observation');
CREATE INDEX observation_measure ON core.observation (measure_code, period, category) INCLUDE (municipality_code, value, status);

CREATE TABLE core.taakveld (
  code text NOT NULL,
  regime text NOT NULL CHECK (regime IN ('2017-2022', '2023-2024', '2025+')),
  name text NOT NULL,
  valid_from_year integer NOT NULL,
  valid_to_year integer,
  parts text[] NOT NULL DEFAULT '{}',
  source_code text NOT NULL REFERENCES core.source,
  PRIMARY KEY (code, regime)
);
SELECT core.replicate('core.taakveld');

CREATE TABLE core.taakveld_bridge (
  regime_from text NOT NULL,
  code_from text NOT NULL,
  regime_to text NOT NULL,
  code_to text NOT NULL,
  is_exact boolean NOT NULL,
  explanation text NOT NULL,
  source_code text NOT NULL REFERENCES core.source,
  PRIMARY KEY (regime_from, code_from, regime_to, code_to)
);
SELECT core.replicate('core.taakveld_bridge');

CREATE TABLE core.municipality_region (
  municipality_code text NOT NULL REFERENCES core.municipality,
  kind text NOT NULL CHECK (kind IN ('LABOUR_MARKET_REGION', 'YOUTH_CARE_REGION')),
  region text NOT NULL,
  region_code text,
  source_code text NOT NULL REFERENCES core.source,
  PRIMARY KEY (municipality_code, kind)
);
SELECT core.replicate('core.municipality_region');
