-- cited addenda: an addendum names the delivery that it came with, as everything does that providers agree to
SET LOCAL client_min_messages = warning;
SET LOCAL citus.multi_shard_modify_mode = 'sequential';

ALTER TABLE core.contract_addendum ADD COLUMN source_code text REFERENCES core.source;
ALTER TABLE core.contract_addendum ADD COLUMN locator text;

-- Until now they came with their contract, as far as is known. The owner too is bound by the policies of the table.
SET LOCAL ROLE regiospiegel_importer;
UPDATE core.contract_addendum AS addendum
SET source_code = contract.source_code
FROM core.contract
WHERE contract.code = addendum.contract_code;
RESET ROLE;

ALTER TABLE core.contract_addendum ALTER COLUMN source_code SET NOT NULL;
