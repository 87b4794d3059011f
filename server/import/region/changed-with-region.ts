/** Names what the rollups have to learn of a region that has just come. */
export const CHANGED_WITH_REGION: readonly string[] = [
  `-- fictional-region-renewed
  CREATE TEMPORARY TABLE renewed ON COMMIT DROP AS
  SELECT DISTINCT statement.municipality_code, statement.provider_code, statement.month
  FROM core.provider_statement AS statement
  WHERE core.is_fictional(statement.provider_code)`,
  `-- fictional-region-rescored
  CREATE TEMPORARY TABLE rescored ON COMMIT DROP AS
  SELECT DISTINCT measurement.provider_code, left(measurement.period, 4) AS year
  FROM core.indicator_measurement AS measurement
  WHERE core.is_fictional(measurement.provider_code)`,
  `-- fictional-region-redeclared
  CREATE TEMPORARY TABLE redeclared ON COMMIT DROP AS
  SELECT DISTINCT total.municipality_code, total.provider_code, total.month
  FROM core.declaration_total AS total
  WHERE core.is_fictional(total.provider_code)`,
];
