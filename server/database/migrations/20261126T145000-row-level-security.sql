-- row-level security: who may see which row, held by the database for every door, and for the owner of the tables too
SET LOCAL client_min_messages = warning;

-- The import takes this role on. It owns nothing, and nobody has its rights without saying so.
DO $$
DECLARE
  without_inheritance text :=
    CASE WHEN current_setting('server_version_num')::integer >= 160000 THEN ' WITH INHERIT FALSE, SET TRUE' ELSE '' END;
BEGIN
  BEGIN
    CREATE ROLE regiospiegel_importer NOLOGIN NOINHERIT;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END;
  EXECUTE 'GRANT regiospiegel_importer TO CURRENT_USER' || without_inheritance;
  EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO regiospiegel_importer', current_database());
END $$;

GRANT USAGE ON SCHEMA raw, core, indicators TO regiospiegel_importer;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA raw, core TO regiospiegel_importer;
ALTER DEFAULT PRIVILEGES IN SCHEMA raw, core GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO regiospiegel_importer;
GRANT SELECT ON ALL TABLES IN SCHEMA indicators TO regiospiegel_importer;
ALTER DEFAULT PRIVILEGES IN SCHEMA indicators GRANT SELECT ON TABLES TO regiospiegel_importer;
-- Statistics of what was just written; before 17 only an owner can renew them, and PostgreSQL does so itself in time.
DO $$
BEGIN
  IF current_setting('server_version_num')::integer >= 170000 THEN
    EXECUTE 'GRANT MAINTAIN ON ALL TABLES IN SCHEMA raw, core TO regiospiegel_importer';
    EXECUTE 'ALTER DEFAULT PRIVILEGES IN SCHEMA raw, core GRANT MAINTAIN ON TABLES TO regiospiegel_importer';
  END IF;
END $$;

-- Closes a table to everyone but the import, and opens it to readers where `rule` holds; rules compare columns with settings.
CREATE FUNCTION core.guard(guarded_table regclass, rule text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded_table);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded_table);
  EXECUTE format(
    'CREATE POLICY the_import_writes ON %s TO regiospiegel_importer USING (true) WITH CHECK (true)', guarded_table);
  EXECUTE format(
    'CREATE POLICY who_may_read ON %s FOR SELECT TO regiospiegel_reader, regiospiegel_reports USING (%s)',
    guarded_table, rule);
END $$;
REVOKE EXECUTE ON FUNCTION core.guard FROM PUBLIC;

-- Documents, open data, the register, and what a contract says: everyone's.
SELECT core.guard(public_table::regclass, 'true')
FROM unnest(ARRAY[
  'core.source', 'core.municipality', 'core.municipal_redivision', 'core.partnership', 'core.partnership_member',
  'core.municipality_size_class', 'core.programme', 'core.cooperation_module', 'core.participation',
  'core.stated_participant_count', 'core.inhabitants', 'core.budget', 'core.budget_line', 'core.formation',
  'core.formation_post', 'core.contribution', 'core.contribution_component', 'core.allocation_rule',
  'core.performance_agreement', 'core.effort_share', 'core.measure', 'core.result', 'core.module_task',
  'core.cycle_rule', 'core.care_category', 'core.information_system', 'core.governing_body', 'core.event',
  'core.claim', 'core.printed_total', 'core.discrepancy', 'core.planning_rule', 'core.observation', 'core.taakveld',
  'core.taakveld_bridge', 'core.municipality_region', 'core.provider', 'core.provider_identifier', 'core.product',
  'core.contract', 'core.contract_municipality', 'core.contract_addendum', 'core.performance_indicator'
]) AS public_table;

-- Figures about one provider: its municipalities, and who works for all of them.
SELECT core.guard(figures::regclass, 'core.viewer_sees_all() OR core.viewer_is_of(municipality_code)')
FROM unnest(ARRAY[
  'core.indicator_measurement', 'core.provider_statement', 'core.superseded_statement', 'core.declaration_total',
  'core.statement_month_rollup', 'core.statement_year_rollup'
]) AS figures;

-- The same for what several municipalities have in common.
SELECT core.guard(figures::regclass, 'core.viewer_sees_all() OR core.viewer_is_of_one(municipality_codes)')
FROM unnest(ARRAY['core.social_return', 'core.statement_delivery', 'core.quality_assessment']) AS figures;

-- A signal: who gave it, and who works for all.
SELECT core.guard('core.provider_signal', 'core.viewer_sees_all() OR core.viewer_is_of(municipality_code)');

-- Talks: a board sees that they are held.
SELECT core.guard('core.contract_meeting',
  'core.viewer_sees_all() OR core.viewer_role() = ''BOARD'' OR core.viewer_is_of_one(municipality_codes)');

-- What was delivered, as it came: the import's alone. Its runs are read by whoever may enter the room, and that is the owner.
ALTER TABLE raw.delivered_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE raw.delivered_row FORCE ROW LEVEL SECURITY;
CREATE POLICY the_import_writes ON raw.delivered_row TO regiospiegel_importer USING (true) WITH CHECK (true);
ALTER TABLE raw.delivered_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE raw.delivered_file FORCE ROW LEVEL SECURITY;
CREATE POLICY the_import_writes ON raw.delivered_file TO regiospiegel_importer USING (true) WITH CHECK (true);
ALTER TABLE raw.import_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE raw.import_run FORCE ROW LEVEL SECURITY;
CREATE POLICY the_import_writes ON raw.import_run TO regiospiegel_importer USING (true) WITH CHECK (true);
CREATE POLICY who_may_enter ON raw.import_run FOR SELECT USING (true);
