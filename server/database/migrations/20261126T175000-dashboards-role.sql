-- dashboards role: closed tables hold no row for an account of reports, whatever it sets. Such an account, Metabase's, runs SQL
-- of its own and could say that it is an administrator; the portal's dashboards are answered under a role that it can't become.
SET LOCAL client_min_messages = warning;

DO $$
DECLARE
  without_inheritance text :=
    CASE WHEN current_setting('server_version_num')::integer >= 160000 THEN ' WITH INHERIT FALSE, SET TRUE' ELSE '' END;
  application name;
BEGIN
  BEGIN
    CREATE ROLE regiospiegel_dashboards NOLOGIN INHERIT;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END;
  EXECUTE 'GRANT regiospiegel_dashboards TO CURRENT_USER' || without_inheritance;
  -- It may all that a report may, and sees what is closed to reports as well.
  IF NOT pg_has_role('regiospiegel_dashboards', 'regiospiegel_reports', 'USAGE') THEN
    GRANT regiospiegel_reports TO regiospiegel_dashboards;
  END IF;
  -- A login that recognises people is an application's; before today it answered dashboards as reports.
  FOR application IN
    SELECT login.rolname
    FROM pg_auth_members AS membership
    JOIN pg_roles AS login ON login.oid = membership.member
    WHERE membership.roleid = 'regiospiegel_doorkeeper'::regrole AND login.rolcanlogin AND login.rolname <> current_user
      AND pg_has_role(login.oid, 'regiospiegel_reports', 'MEMBER')
      AND NOT pg_has_role(login.oid, 'regiospiegel_dashboards', 'MEMBER')
  LOOP
    EXECUTE format('GRANT regiospiegel_dashboards TO %I', application);
  END LOOP;
END $$;

-- What is everyone's, a report reads too; what is closed, only who answers for a viewer.
CREATE OR REPLACE FUNCTION core.guard(guarded_table regclass, rule text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded_table);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded_table);
  EXECUTE format(
    'CREATE POLICY the_import_writes ON %s TO regiospiegel_importer USING (true) WITH CHECK (true)', guarded_table);
  EXECUTE format(
    'CREATE POLICY who_may_read ON %s FOR SELECT TO regiospiegel_reader, %s USING (%s)',
    guarded_table, CASE WHEN rule = 'true' THEN 'regiospiegel_reports' ELSE 'regiospiegel_dashboards' END, rule);
END $$;

DO $$
DECLARE
  closed record;
BEGIN
  FOR closed IN
    SELECT policy.schemaname, policy.tablename
    FROM pg_policies AS policy
    WHERE policy.schemaname = 'core' AND policy.policyname = 'who_may_read' AND policy.qual <> 'true'
  LOOP
    EXECUTE format(
      'ALTER POLICY who_may_read ON %I.%I TO regiospiegel_reader, regiospiegel_dashboards', closed.schemaname, closed.tablename);
  END LOOP;
END $$;

-- What puts SQL together is for who migrates.
REVOKE EXECUTE ON FUNCTION core.distribute, core.replicate FROM PUBLIC;
