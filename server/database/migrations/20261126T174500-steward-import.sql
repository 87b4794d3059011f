-- steward import: what data stewards brought in through the portal, and what came of it; no row of a file stands here
SET LOCAL client_min_messages = warning;

CREATE TABLE audit.steward_import (
  import_id uuid CONSTRAINT steward_import_key PRIMARY KEY,
  format text NOT NULL,
  file text NOT NULL,
  sha256 text NOT NULL,
  delivered_on date NOT NULL,
  delivered_by text NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  name text,
  started_at timestamptz NOT NULL,
  -- Null while it runs; one that nobody runs any more was cut off, and wrote nothing.
  finished_at timestamptz,
  outcome text CONSTRAINT steward_import_outcome CHECK (outcome IN ('IMPORTED', 'REFUSED', 'OUTDATED', 'FAILED')),
  row_count integer,
  added integer,
  changed integer,
  superseded integer,
  CONSTRAINT steward_import_ends_with_an_outcome CHECK ((finished_at IS NULL) = (outcome IS NULL))
);
CREATE INDEX steward_import_moment ON audit.steward_import (started_at);
COMMENT ON TABLE audit.steward_import IS 'Inleesbeurten: wie in het portaal welk bestand inlas, wanneer, en wat ervan kwam';

-- Who begins it writes it down as the doorkeeper; that it is done is written by the import, in its own transaction.
GRANT SELECT, INSERT ON audit.steward_import TO regiospiegel_doorkeeper;
GRANT UPDATE (finished_at, outcome) ON audit.steward_import TO regiospiegel_doorkeeper;
GRANT SELECT (import_id) ON audit.steward_import TO regiospiegel_importer;
GRANT UPDATE (finished_at, outcome, row_count, added, changed, superseded) ON audit.steward_import
  TO regiospiegel_importer;
