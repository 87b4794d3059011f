-- superseded row: what an earlier delivery said, before a later one said otherwise; the import's alone
SET LOCAL client_min_messages = warning;

CREATE TABLE raw.superseded_row (
  -- Of which table of core, without its schema.
  table_name text NOT NULL,
  key jsonb NOT NULL,
  superseded_at timestamptz NOT NULL,
  -- All of it, as it stood.
  earlier_row jsonb NOT NULL,
  -- Null where rows of that table name no source.
  source_code text,
  superseded_by text NOT NULL,
  CONSTRAINT superseded_row_once_a_delivery PRIMARY KEY (table_name, key, superseded_at)
);
COMMENT ON TABLE raw.superseded_row IS 'Vervangen rijen: wat een eerdere levering zei, voordat een latere iets anders zei';
ALTER TABLE raw.superseded_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE raw.superseded_row FORCE ROW LEVEL SECURITY;
CREATE POLICY the_import_writes ON raw.superseded_row TO regiospiegel_importer USING (true) WITH CHECK (true);
