-- metabase entries: our own books of what was written to which Metabase. Numbers that Metabase gave, never figures.
SET LOCAL client_min_messages = warning;

CREATE SCHEMA reports;
COMMENT ON SCHEMA reports IS 'what was published where: the books of Metabase';
GRANT USAGE ON SCHEMA reports TO regiospiegel_reader;

CREATE TABLE reports.metabase_entry (
  instance text NOT NULL,
  kind text NOT NULL,
  key text NOT NULL,
  metabase_id integer,
  entity_id text,
  content_hash text NOT NULL,
  version text NOT NULL,
  written_at timestamptz NOT NULL,
  CONSTRAINT metabase_entry_pkey PRIMARY KEY (instance, kind, key),
  CONSTRAINT metabase_entry_kind_known CHECK (kind IN ('setting', 'database', 'collection', 'card', 'dashboard')),
  CONSTRAINT metabase_entry_number_positive CHECK (metabase_id > 0)
);
COMMENT ON TABLE reports.metabase_entry IS 'Boeking: wat in welke Metabase is geschreven, en welk nummer het daar kreeg';
COMMENT ON COLUMN reports.metabase_entry.instance IS 'het adres van de Metabase';
COMMENT ON COLUMN reports.metabase_entry.content_hash IS 'van wat wij schreven: of een verschil van ons is of van een ander';
SELECT core.replicate('reports.metabase_entry');
GRANT SELECT ON reports.metabase_entry TO regiospiegel_reader;
