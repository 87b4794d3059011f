-- data version: what the answers of this moment are made of, for whoever keeps one and asks whether it still holds.
-- A view of its owner: readers see the version and nothing else of schema raw.
CREATE VIEW core.data_version AS
SELECT concat_ws(' ', newest.seeds_sha256, obj_description('indicators'::regnamespace, 'pg_namespace')) AS version
FROM (SELECT 1) AS always
LEFT JOIN LATERAL (
  SELECT run.seeds_sha256
  FROM raw.import_run AS run
  ORDER BY run.id DESC
  LIMIT 1
) AS newest ON true;
COMMENT ON VIEW core.data_version IS 'Versie van de gegevens: welke bestanden en welke definities';
