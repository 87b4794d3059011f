-- suppression: when a figure is not shown, what is shown in its place, and the published aggregates that everyone may read
SET LOCAL client_min_messages = warning;

-- Fewer clients than this are not shown: adr/0025.
CREATE FUNCTION core.is_small_count(clients numeric) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN clients < 10;

-- Clients are shown in fives.
CREATE FUNCTION core.shown_count(clients numeric) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN NOT core.is_small_count(clients) THEN 5 * round(clients / 5) END;

-- An amount of fewer than three providers, or mostly of one or two, would tell those what the others turn over.
CREATE FUNCTION core.is_dominated(total numeric, largest numeric, second numeric, providers bigint) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN providers < 3 OR largest > 0.70 * total OR largest + second > 0.85 * total;

-- One sentence for every cause: which of them it was would be a hint.
CREATE FUNCTION core.suppression_reason() RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN 'Onderdrukt: hier zijn te weinig cliënten of aanbieders, of een ander onderdrukt cijfer zou ermee uit te rekenen zijn.';

GRANT EXECUTE ON FUNCTION core.is_small_count, core.shown_count, core.is_dominated, core.suppression_reason
  TO regiospiegel_reader, regiospiegel_reports;

-- Of one module in one finished year: a municipality and a care category, or all its categories together ('').
-- An amount and a count are hidden together: with the price of a product the one gives the other.
CREATE TABLE core.published_care_figure (
  municipality_code text NOT NULL REFERENCES core.municipality,
  module_code text NOT NULL REFERENCES core.cooperation_module,
  care_category_code text NOT NULL DEFAULT '',
  year integer NOT NULL,
  spend numeric,
  clients numeric,
  source_code text NOT NULL REFERENCES core.source,
  PRIMARY KEY (municipality_code, module_code, care_category_code, year),
  CONSTRAINT care_figure_is_shown_whole CHECK ((spend IS NULL) = (clients IS NULL))
);
SELECT core.distribute('core.published_care_figure');

-- The same of all municipalities together.
CREATE TABLE core.published_module_figure (
  module_code text NOT NULL REFERENCES core.cooperation_module,
  care_category_code text NOT NULL DEFAULT '',
  year integer NOT NULL,
  spend numeric,
  clients numeric,
  source_code text NOT NULL REFERENCES core.source,
  PRIMARY KEY (module_code, care_category_code, year),
  CONSTRAINT module_figure_is_shown_whole CHECK ((spend IS NULL) = (clients IS NULL))
);
SELECT core.replicate('core.published_module_figure');

-- Shares of a module's providers in whole per cents, without their parts: two groups that differ by one provider
-- would otherwise tell that provider's amount.
CREATE TABLE core.published_module_share (
  module_code text NOT NULL REFERENCES core.cooperation_module,
  measure text NOT NULL CHECK (measure IN ('LARGEST_PROVIDERS', 'CONCENTRATION', 'TALK_COVERAGE', 'INDICATORS_MET',
    'TIMELINESS', 'STATEMENT_DECLARATION_GAP', 'SOCIAL_RETURN')),
  care_category_code text NOT NULL DEFAULT '',
  year integer NOT NULL,
  percentage numeric CHECK (percentage = round(percentage)),
  source_code text NOT NULL REFERENCES core.source,
  PRIMARY KEY (module_code, measure, care_category_code, year)
);
SELECT core.replicate('core.published_module_share');
