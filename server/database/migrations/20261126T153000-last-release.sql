-- last release: what the published figures of care were made of the last time, hidden ones included; the import's alone.
-- A cell that a reader remembers from it hides nothing behind it in the next.
SET LOCAL client_min_messages = warning;

CREATE TABLE core.last_release (
  municipality_code text NOT NULL,
  module_code text NOT NULL REFERENCES core.cooperation_module,
  care_category_code text NOT NULL,
  year integer NOT NULL,
  spend numeric NOT NULL,
  client_months numeric NOT NULL,
  is_hidden boolean NOT NULL,
  PRIMARY KEY (municipality_code, module_code, care_category_code, year)
);
SELECT core.distribute('core.last_release');
SELECT core.guard('core.last_release', 'false');
