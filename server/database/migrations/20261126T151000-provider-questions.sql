-- provider questions: what is asked of providers again and again, said once, and the indexes that keep its cost with the answer
SET LOCAL client_min_messages = warning;

-- A period is a year, four months (2025-T2), a quarter (2025-Q2) or a month (2025-07); half-open, as everything.
CREATE FUNCTION core.period_start(period text) RETURNS date
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN period ~ '^\d{4}$' THEN make_date(period::integer, 1, 1)
  WHEN period ~ '^\d{4}-T[1-3]$' THEN make_date(left(period, 4)::integer, 4 * right(period, 1)::integer - 3, 1)
  WHEN period ~ '^\d{4}-Q[1-4]$' THEN make_date(left(period, 4)::integer, 3 * right(period, 1)::integer - 2, 1)
  WHEN period ~ '^\d{4}-(0[1-9]|1[0-2])$' THEN make_date(left(period, 4)::integer, right(period, 2)::integer, 1)
END;

CREATE FUNCTION core.period_end(period text) RETURNS date
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (core.period_start(period) + CASE
  WHEN period ~ '^\d{4}$' THEN interval '12 months'
  WHEN period ~ '^\d{4}-T' THEN interval '4 months'
  WHEN period ~ '^\d{4}-Q' THEN interval '3 months'
  ELSE interval '1 month'
END)::date;

-- The year that has statements: those of a month come in the next one.
CREATE FUNCTION core.default_period(as_of date) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN extract(year FROM as_of - 45)::text;

-- Half a year is what a new procurement takes at least.
CREATE FUNCTION core.contract_status(is_draft boolean, terminated_on date, valid_from date, valid_to date, as_of date)
RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN is_draft THEN 'DRAFT'
  WHEN terminated_on <= as_of THEN 'TERMINATED'
  WHEN valid_to <= as_of THEN 'EXPIRED'
  WHEN valid_from > as_of THEN 'UPCOMING'
  WHEN valid_to <= as_of + 180 THEN 'EXPIRING'
  ELSE 'ACTIVE'
END;

-- Why a viewer sees no figures of one provider; null for who does. The policies decide, this only says it.
CREATE FUNCTION core.figures_hidden_reason() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE
  WHEN core.viewer_sees_all() OR core.viewer_role() = 'MUNICIPALITY' THEN NULL
  WHEN core.viewer_role() = 'BOARD'
    THEN 'Een bestuur ziet cijfers van alle aanbieders samen, niet van één aanbieder.'
  ELSE 'Cijfers van één aanbieder zijn te zien na aanmelden, voor een gemeente of voor het samenwerkingsverband.'
END;

CREATE FUNCTION core.talks_hidden_reason() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE
  WHEN core.viewer_sees_all() OR core.viewer_role() IN ('MUNICIPALITY', 'BOARD') THEN NULL
  ELSE 'Gesprekken met aanbieders zijn te zien na aanmelden, voor een gemeente, een bestuur of het samenwerkingsverband.'
END;

-- Of whom the figures are that a viewer sees.
CREATE FUNCTION core.figures_scope() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE
  WHEN core.viewer_sees_all() THEN 'Alle gemeenten samen.'
  WHEN core.viewer_role() = 'MUNICIPALITY'
    THEN 'Alleen ' || array_to_string(core.viewer_municipalities(), ', ') || ', waarvoor u bent aangemeld.'
  ELSE core.figures_hidden_reason()
END;

-- A value, or the reason why there is none; values as text, so that they stay exact on their way.
CREATE FUNCTION core.observation_json(
  value numeric, unit text, period text, is_provisional boolean, hidden_reason text, missing_reason text,
  numerator numeric, denominator numeric
) RETURNS json
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN json_build_object(
  'value', CASE WHEN hidden_reason IS NULL THEN value::text END,
  'status', CASE
    WHEN hidden_reason IS NOT NULL THEN 'SUPPRESSED'
    WHEN value IS NULL THEN 'NOT_AVAILABLE'
    WHEN is_provisional THEN 'PROVISIONAL'
    ELSE 'FINAL' END,
  'reason', CASE WHEN hidden_reason IS NOT NULL THEN hidden_reason WHEN value IS NULL THEN missing_reason END,
  'unit', unit,
  'period', period,
  'numerator', CASE WHEN hidden_reason IS NULL THEN numerator::text END,
  'denominator', CASE WHEN hidden_reason IS NULL THEN denominator::text END
);

GRANT EXECUTE ON FUNCTION core.period_start, core.period_end, core.default_period, core.contract_status,
  core.figures_hidden_reason, core.talks_hidden_reason, core.figures_scope, core.observation_json
  TO regiospiegel_reader, regiospiegel_reports, regiospiegel_importer;

CREATE INDEX provider_name ON core.provider (name, code);
CREATE INDEX contract_order ON core.contract (coalesce(valid_to, 'infinity'::date), code);
CREATE INDEX contract_module ON core.contract (module_code, valid_to);
CREATE INDEX statement_year_rollup_year ON core.statement_year_rollup (year, provider_code)
  INCLUDE (municipality_code, care_category_code, spend);
CREATE INDEX statement_month_rollup_month ON core.statement_month_rollup (month, provider_code)
  INCLUDE (municipality_code, care_category_code, spend);
CREATE INDEX indicator_measurement_period ON core.indicator_measurement (period, provider_code)
  INCLUDE (municipality_code, performance_indicator_code, is_met);
CREATE INDEX declaration_total_month ON core.declaration_total (month, provider_code)
  INCLUDE (municipality_code, product_code, debit_amount, credit_amount);
CREATE INDEX statement_delivery_month ON core.statement_delivery (month, provider_code);
CREATE INDEX contract_meeting_module ON core.contract_meeting (cycle, module_code);
