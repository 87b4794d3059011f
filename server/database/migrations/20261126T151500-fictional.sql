-- fictional: what is invented is known by its code, and which region stands in this database
SET LOCAL client_min_messages = warning;

-- FG0001 (municipality), FA00001 (provider), fictief-… (partnership, module, category, source): no real code looks like it.
CREATE FUNCTION core.is_fictional(code text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(code LIKE 'FG%' OR code LIKE 'FA%' OR code LIKE 'fictief%', false);
COMMENT ON FUNCTION core.is_fictional(text) IS 'Of deze code van iets verzonnens is';
GRANT EXECUTE ON FUNCTION core.is_fictional(text) TO regiospiegel_reader, regiospiegel_reports;

-- One row: how large the region is that was imported here, and out of which recipe and generator.
CREATE TABLE raw.fictional_region (
  is_the_only boolean PRIMARY KEY DEFAULT true CHECK (is_the_only),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  municipalities integer NOT NULL,
  providers integer NOT NULL,
  months integer NOT NULL,
  seed integer NOT NULL,
  end_month text NOT NULL,
  is_demo boolean NOT NULL,
  imported_at timestamptz NOT NULL
);
ALTER TABLE raw.fictional_region ENABLE ROW LEVEL SECURITY;
ALTER TABLE raw.fictional_region FORCE ROW LEVEL SECURITY;
CREATE POLICY the_import_writes ON raw.fictional_region TO regiospiegel_importer USING (true) WITH CHECK (true);
CREATE POLICY who_may_enter ON raw.fictional_region FOR SELECT USING (true);
