-- data change: counted in the transaction of every import, so that nobody keeps an answer of before it
SET LOCAL client_min_messages = warning;

CREATE TABLE raw.data_change (
  is_only boolean PRIMARY KEY DEFAULT true CONSTRAINT data_change_has_one_row CHECK (is_only),
  number bigint NOT NULL
);
INSERT INTO raw.data_change (number) VALUES (0);
ALTER TABLE raw.data_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE raw.data_change FORCE ROW LEVEL SECURITY;
CREATE POLICY the_import_writes ON raw.data_change TO regiospiegel_importer USING (true) WITH CHECK (true);
CREATE POLICY who_may_enter ON raw.data_change FOR SELECT USING (true);

CREATE OR REPLACE VIEW core.data_version AS
SELECT concat_ws(
  ' ', newest.seeds_sha256, obj_description('indicators'::regnamespace, 'pg_namespace'), data_change.number) AS version
FROM raw.data_change
LEFT JOIN LATERAL (
  SELECT run.seeds_sha256
  FROM raw.import_run AS run
  ORDER BY run.id DESC
  LIMIT 1
) AS newest ON true;
COMMENT ON VIEW core.data_version IS 'Versie van de gegevens: welke bestanden, welke definities en de hoeveelste wijziging';
