-- provider rollups: what questions about all providers read, so that their cost follows the providers and not the facts.
-- Without a municipality they are for who sees all; whoever works for some municipalities reads the rollups of those.
SET LOCAL client_min_messages = warning;
SET LOCAL citus.multi_shard_modify_mode = 'sequential';

-- The year and the period of four months in which a period lies whole.
CREATE FUNCTION core.periods_around(period text) RETURNS SETOF text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
  SELECT around.period
  FROM (VALUES
    (left($1, 4)), (left($1, 4) || '-T1'), (left($1, 4) || '-T2'), (left($1, 4) || '-T3')) AS around (period)
  WHERE core.period_start(around.period) <= core.period_start($1) AND core.period_end(around.period) >= core.period_end($1);
END;

-- The same for a month, by its first day.
CREATE FUNCTION core.periods_of(month date) RETURNS SETOF text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
  SELECT extract(year FROM $1)::text
  UNION ALL
  SELECT extract(year FROM $1)::text || '-T' || ceil(extract(month FROM $1) / 4)::text;
END;
GRANT EXECUTE ON FUNCTION core.periods_around, core.periods_of TO regiospiegel_reader, regiospiegel_importer;

CREATE TABLE core.provider_spend_rollup (
  provider_code text NOT NULL REFERENCES core.provider,
  -- A year, or four months such as 2025-T2.
  period text NOT NULL,
  -- '' is all of them; a care category stands without its module.
  module_code text NOT NULL,
  care_category_code text NOT NULL,
  spend numeric NOT NULL,
  PRIMARY KEY (period, module_code, care_category_code, provider_code) INCLUDE (spend)
);
SELECT core.replicate('core.provider_spend_rollup');
CREATE INDEX provider_spend_rollup_provider ON core.provider_spend_rollup (provider_code, period);

CREATE TABLE core.provider_score_rollup (
  provider_code text NOT NULL REFERENCES core.provider,
  period text NOT NULL,
  module_code text NOT NULL REFERENCES core.cooperation_module,
  -- '' is the indicators that are of all.
  care_category_code text NOT NULL,
  measured integer NOT NULL,
  met integer NOT NULL,
  PRIMARY KEY (period, module_code, care_category_code, provider_code) INCLUDE (measured, met)
);
SELECT core.replicate('core.provider_score_rollup');
CREATE INDEX provider_score_rollup_provider ON core.provider_score_rollup (provider_code, period);

CREATE TABLE core.statement_difference_rollup (
  municipality_code text NOT NULL REFERENCES core.municipality,
  month date NOT NULL,
  module_code text NOT NULL REFERENCES core.cooperation_module,
  provider_code text NOT NULL REFERENCES core.provider,
  stated numeric NOT NULL,
  declared numeric NOT NULL,
  PRIMARY KEY (municipality_code, month, module_code, provider_code)
);
SELECT core.distribute('core.statement_difference_rollup');
CREATE INDEX statement_difference_rollup_provider ON core.statement_difference_rollup (provider_code, month);
CREATE INDEX statement_difference_rollup_month ON core.statement_difference_rollup (month, module_code);

CREATE TABLE core.provider_difference_rollup (
  provider_code text NOT NULL REFERENCES core.provider,
  period text NOT NULL,
  module_code text NOT NULL REFERENCES core.cooperation_module,
  stated numeric NOT NULL,
  declared numeric NOT NULL,
  PRIMARY KEY (provider_code, period, module_code)
);
SELECT core.replicate('core.provider_difference_rollup');
-- The largest first, as they are asked.
CREATE INDEX provider_difference_rollup_largest
  ON core.provider_difference_rollup (period, module_code, abs(stated - declared) DESC, provider_code);

SELECT core.guard('core.statement_difference_rollup', 'core.viewer_sees_all() OR core.viewer_is_of(municipality_code)');
SELECT core.guard(rollup::regclass, 'core.viewer_sees_all()')
FROM unnest(ARRAY[
  'core.provider_spend_rollup', 'core.provider_score_rollup', 'core.provider_difference_rollup'
]) AS rollup;

-- Of some municipalities: by municipality and time.
CREATE INDEX statement_year_rollup_municipality ON core.statement_year_rollup (municipality_code, year)
  INCLUDE (provider_code, care_category_code, spend);
CREATE INDEX statement_month_rollup_municipality ON core.statement_month_rollup (municipality_code, month)
  INCLUDE (provider_code, care_category_code, spend);
CREATE INDEX indicator_measurement_municipality ON core.indicator_measurement (municipality_code, period)
  INCLUDE (provider_code, performance_indicator_code, is_met);
-- What a round of talks looks for.
CREATE INDEX indicator_measurement_missed ON core.indicator_measurement (period, performance_indicator_code)
  INCLUDE (municipality_code, provider_code, is_met) WHERE NOT is_met;
CREATE INDEX provider_signal_open ON core.provider_signal (provider_code) INCLUDE (municipality_code, closed_on)
  WHERE closed_on IS NULL;
CREATE INDEX quality_assessment_poor ON core.quality_assessment (assessed_on) WHERE outcome <> 'SUFFICIENT';
CREATE INDEX contract_meeting_held ON core.contract_meeting (module_code, held_on);
CREATE INDEX contract_meeting_planned ON core.contract_meeting (module_code, planned_for) WHERE held_on IS NULL;
-- Whether a month came in on time is decided by its first delivery.
CREATE INDEX statement_delivery_first ON core.statement_delivery (month, provider_code)
  INCLUDE (delivery_number, delivered_on, due_on, municipality_codes) WHERE delivery_number = 1;

-- What stands already.
SET LOCAL ROLE regiospiegel_importer;

INSERT INTO core.provider_spend_rollup (provider_code, period, module_code, care_category_code, spend)
SELECT rollup.provider_code, around.period, margin.module_code, margin.care_category_code, sum(rollup.spend)
FROM core.statement_month_rollup AS rollup
JOIN core.care_category AS category ON category.code = rollup.care_category_code
CROSS JOIN LATERAL core.periods_of(rollup.month) AS around (period)
CROSS JOIN LATERAL (VALUES ('', ''), (category.module_code, ''), ('', category.code)) AS margin (module_code, care_category_code)
GROUP BY rollup.provider_code, around.period, margin.module_code, margin.care_category_code;

INSERT INTO core.provider_score_rollup (provider_code, period, module_code, care_category_code, measured, met)
SELECT
  measurement.provider_code, around.period, indicator.module_code, coalesce(indicator.care_category_code, ''), count(*),
  count(*) FILTER (WHERE measurement.is_met)
FROM core.indicator_measurement AS measurement
JOIN core.performance_indicator AS indicator ON indicator.code = measurement.performance_indicator_code
CROSS JOIN LATERAL core.periods_around(measurement.period) AS around (period)
WHERE measurement.is_met IS NOT NULL
GROUP BY measurement.provider_code, around.period, indicator.module_code, coalesce(indicator.care_category_code, '');

INSERT INTO core.statement_difference_rollup (municipality_code, month, module_code, provider_code, stated, declared)
WITH module_of_category AS (
  SELECT product.product_category_code, min(category.module_code) AS module_code
  FROM core.product
  JOIN core.care_category AS category ON category.code = product.care_category_code
  WHERE product.product_category_code IS NOT NULL
  GROUP BY product.product_category_code
), declared AS (
  SELECT
    total.municipality_code, total.month, module_of_category.module_code, total.provider_code,
    sum(total.debit_amount - total.credit_amount) AS amount
  FROM core.declaration_total AS total
  JOIN module_of_category ON module_of_category.product_category_code = total.product_category_code
  WHERE total.provider_code IS NOT NULL
  GROUP BY total.municipality_code, total.month, module_of_category.module_code, total.provider_code
), stated AS (
  SELECT rollup.municipality_code, rollup.month, category.module_code, rollup.provider_code, sum(rollup.spend) AS amount
  FROM core.statement_month_rollup AS rollup
  JOIN core.care_category AS category ON category.code = rollup.care_category_code
  GROUP BY rollup.municipality_code, rollup.month, category.module_code, rollup.provider_code
)
SELECT
  declared.municipality_code, declared.month, declared.module_code, declared.provider_code, coalesce(stated.amount, 0),
  declared.amount
FROM declared
LEFT JOIN stated ON stated.municipality_code = declared.municipality_code
  AND stated.month = declared.month
  AND stated.module_code = declared.module_code
  AND stated.provider_code = declared.provider_code;

INSERT INTO core.provider_difference_rollup (provider_code, period, module_code, stated, declared)
SELECT rollup.provider_code, around.period, rollup.module_code, sum(rollup.stated), sum(rollup.declared)
FROM core.statement_difference_rollup AS rollup
CROSS JOIN LATERAL core.periods_of(rollup.month) AS around (period)
GROUP BY rollup.provider_code, around.period, rollup.module_code;

RESET ROLE;
