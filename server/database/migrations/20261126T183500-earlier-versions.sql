-- earlier versions: what an earlier delivery said is read by whoever may read what stands in its place
SET LOCAL client_min_messages = warning;
SET LOCAL citus.multi_shard_modify_mode = 'sequential';

ALTER TABLE raw.superseded_row SET SCHEMA core;
-- Null where the row is of no provider, such as a product.
ALTER TABLE core.superseded_row ADD COLUMN provider_code text;
-- Whose it is; of nobody in particular it is for who sees all.
ALTER TABLE core.superseded_row ADD COLUMN municipality_codes text[] NOT NULL DEFAULT '{}';

SET LOCAL ROLE regiospiegel_importer;
UPDATE core.superseded_row
SET
  provider_code = CASE WHEN table_name = 'provider' THEN earlier_row ->> 'code' ELSE earlier_row ->> 'provider_code' END,
  municipality_codes = CASE
    WHEN earlier_row ->> 'municipality_code' IS NOT NULL THEN ARRAY[earlier_row ->> 'municipality_code']
    WHEN jsonb_typeof(earlier_row -> 'municipality_codes') = 'array'
      THEN ARRAY(SELECT jsonb_array_elements_text(earlier_row -> 'municipality_codes'))
    ELSE '{}' END;
RESET ROLE;

CREATE INDEX superseded_row_provider ON core.superseded_row (provider_code, superseded_at);
CREATE INDEX superseded_statement_provider ON core.superseded_statement (provider_code, month);

GRANT SELECT ON core.superseded_row TO regiospiegel_reader, regiospiegel_reports;
DROP POLICY the_import_writes ON core.superseded_row;
SELECT core.guard('core.superseded_row', 'core.viewer_sees_all() OR core.viewer_is_of_one(municipality_codes)');
