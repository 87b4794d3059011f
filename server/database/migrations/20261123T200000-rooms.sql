-- rooms: three schemas, the roles that may enter them, and the two doors to a distributed database
SET LOCAL client_min_messages = warning;

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SCHEMA raw;
CREATE SCHEMA core;
CREATE SCHEMA indicators;
COMMENT ON SCHEMA raw IS 'as delivered: import runs and the rows as they came';
COMMENT ON SCHEMA core IS 'typed, with valid time and a citation on every figure';
COMMENT ON SCHEMA indicators IS 'one view per figure: all that a report may read';

-- Roles belong to the cluster, so another database of the same cluster may have made them already.
DO $$
DECLARE
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['regiospiegel_reader', 'regiospiegel_reports'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END;
    EXECUTE format('GRANT %I TO CURRENT_USER', role_name);
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA core, indicators TO regiospiegel_reader;
GRANT USAGE ON SCHEMA indicators TO regiospiegel_reports;
-- A view with security_invoker reads with its reader's rights, so reports need them on the tables too;
-- without USAGE on the schema they can't name a table of core themselves.
ALTER DEFAULT PRIVILEGES IN SCHEMA core GRANT SELECT ON TABLES TO regiospiegel_reader, regiospiegel_reports;
ALTER DEFAULT PRIVILEGES IN SCHEMA indicators GRANT SELECT ON TABLES TO regiospiegel_reader, regiospiegel_reports;

-- On Citus a fact table is spread by its municipality; on plain PostgreSQL there is nothing to do.
CREATE FUNCTION core.distribute(fact_table regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') THEN
    EXECUTE 'SELECT create_distributed_table($1, ''municipality_code'')' USING fact_table;
  END IF;
END $$;

-- On Citus a small table stands on every node; on plain PostgreSQL there is nothing to do.
CREATE FUNCTION core.replicate(reference_table regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') THEN
    EXECUTE 'SELECT create_reference_table($1)' USING reference_table;
  END IF;
END $$;
