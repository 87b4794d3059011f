-- replaced by delivery: a statement row that is said again stays where it is, so its earlier versions tell until when they held
SET LOCAL client_min_messages = warning;
SET LOCAL citus.multi_shard_modify_mode = 'sequential';

ALTER TABLE core.superseded_statement ADD COLUMN replaced_by_delivery integer;

-- Until now every delivery replaced the one before it whole. The owner too is bound by the policies of the table.
SET LOCAL ROLE regiospiegel_importer;
UPDATE core.superseded_statement SET replaced_by_delivery = delivery_number + 1;
RESET ROLE;

ALTER TABLE core.superseded_statement ALTER COLUMN replaced_by_delivery SET NOT NULL;
COMMENT ON COLUMN core.superseded_statement.delivery_number IS 'Levering die dit het eerst zei';
COMMENT ON COLUMN core.superseded_statement.replaced_by_delivery IS 'Levering vanaf welke dit niet meer geldt';
COMMENT ON COLUMN core.provider_statement.delivery_number IS 'Levering die dit het eerst zei; wie het daarna herhaalt, laat het staan';
