-- references at once: the import may look up the references of many rows in one statement, instead of row by row
SET LOCAL client_min_messages = warning;

-- Only a superuser can give this, as the owner of the embedded cluster is. Elsewhere every row is looked up by itself, as before.
DO $$
BEGIN
  IF (SELECT owner.rolsuper FROM pg_roles AS owner WHERE owner.rolname = current_user) THEN
    GRANT SET ON PARAMETER session_replication_role TO regiospiegel_importer;
  END IF;
END $$;
