-- carried-figure: figures of predecessors, handed on to the municipality that they went into.
-- Only what may be added up, only of the years before the redivision, and only where nothing was split:
-- its own figure, if it was there already, and those of all who went into it. One of them missing, none is handed on.
CREATE VIEW indicators.carried_figure WITH (security_invoker = true) AS
WITH figure AS NOT MATERIALIZED (
  SELECT
    own.municipality_code, own.measure_code, own.category, own.period, own.value, own.status, own.source_code
  FROM indicators.open_figure AS own
  JOIN core.measure ON measure.code = own.measure_code AND measure.kind = 'ADDITIVE'
  WHERE own.measure_code NOT IN ('iv3-expense-budget', 'iv3-expense-accounts')
  UNION ALL
  SELECT
    iv3.municipality_code, iv3.measure_code, iv3.category, iv3.period, iv3.value, iv3.status, iv3.source_code
  FROM indicators.iv3_figure AS iv3
),
part AS (
  SELECT
    heritage.successor_code,
    figure.measure_code,
    figure.category,
    figure.period,
    figure.value,
    figure.status,
    figure.source_code,
    heritage.predecessor_name,
    heritage.is_split
  FROM indicators.heritage
  JOIN figure ON figure.municipality_code = heritage.predecessor_code
  WHERE figure.period::integer < heritage.effective_year
),
inherited AS (
  SELECT
    part.successor_code AS municipality_code,
    part.measure_code,
    part.category,
    part.period,
    sum(part.value) AS value,
    bool_and(part.value IS NOT NULL) AS is_complete,
    bool_or(part.is_split) AS is_split,
    bool_or(part.status = 'PROVISIONAL') AS is_provisional,
    string_agg(part.predecessor_name, ', ' ORDER BY part.predecessor_name) AS predecessors,
    string_agg(part.predecessor_name, ', ' ORDER BY part.predecessor_name)
      FILTER (WHERE part.is_split OR part.value IS NULL) AS hindrances,
    min(part.source_code) AS source_code
  FROM part
  GROUP BY part.successor_code, part.measure_code, part.category, part.period
),
whole AS (
  SELECT
    inherited.municipality_code,
    inherited.measure_code,
    inherited.category,
    inherited.period,
    inherited.value + coalesce(own.value, 0) AS value,
    inherited.is_split,
    inherited.is_complete AND (own.municipality_code IS NULL OR own.value IS NOT NULL) AS is_complete,
    inherited.is_provisional OR coalesce(own.status = 'PROVISIONAL', false) AS is_provisional,
    inherited.predecessors,
    inherited.hindrances,
    inherited.source_code
  FROM inherited
  LEFT JOIN figure AS own ON own.municipality_code = inherited.municipality_code
    AND own.measure_code = inherited.measure_code
    AND own.category = inherited.category
    AND own.period = inherited.period
)
SELECT
  whole.municipality_code,
  whole.measure_code,
  whole.category,
  whole.period,
  CASE WHEN whole.is_complete AND NOT whole.is_split THEN whole.value END AS value,
  CASE
    WHEN whole.is_split OR NOT whole.is_complete THEN 'NOT_AVAILABLE'
    WHEN whole.is_provisional THEN 'PROVISIONAL'
    ELSE 'FINAL'
  END AS status,
  CASE
    WHEN whole.is_split THEN format(
      'Niet overgedragen: het gebied van %s ging bij de herindeling naar meer dan één gemeente.', whole.hindrances)
    WHEN NOT whole.is_complete THEN format(
      'Niet overgedragen: niet van alle gemeenten die samengingen is er een cijfer (%s).',
      coalesce(whole.hindrances, 'de gemeente zelf'))
  END AS reason,
  whole.source_code,
  concat_ws(', ', whole.municipality_code, whole.period, whole.measure_code, nullif(whole.category, '')) AS locator,
  format('Met de cijfers van rechtsvoorgangers: %s.', whole.predecessors) AS note
FROM whole;

COMMENT ON VIEW indicators.carried_figure IS 'Cijfers van rechtsvoorgangers, overgedragen aan de gemeente waarin zij opgingen';
