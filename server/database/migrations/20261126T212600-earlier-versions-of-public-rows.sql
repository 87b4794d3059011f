-- earlier versions of public rows: what everyone may read now, everyone may read as it was
SET LOCAL client_min_messages = warning;
SET LOCAL citus.multi_shard_modify_mode = 'sequential';

ALTER POLICY who_may_read ON core.superseded_row USING (
  table_name IN ('product', 'performance_indicator')
  OR core.viewer_sees_all() OR core.viewer_is_of_one(municipality_codes));
