-- open-share: a part of open data in per cent of its whole; divided where the table counts, as published where it does not
CREATE VIEW indicators.open_share WITH (security_invoker = true) AS
WITH pair (share_code, part_code, whole_code) AS (
  VALUES
    ('share-0-14', 'inhabitants-0-14', 'kwb-inhabitants'),
    ('share-15-24', 'inhabitants-15-24', 'kwb-inhabitants'),
    ('share-25-44', 'inhabitants-25-44', 'kwb-inhabitants'),
    ('share-45-64', 'inhabitants-45-64', 'kwb-inhabitants'),
    ('share-65-plus', 'inhabitants-65-plus', 'kwb-inhabitants'),
    ('share-single-person-households', 'households-single-person', 'households'),
    ('share-households-with-children', 'households-with-children', 'households'),
    ('social-domain-share-of-expense', 'iv3-social-domain-expense-accounts', 'iv3-total-expense-accounts'),
    ('social-domain-accounts-against-budget', 'iv3-social-domain-expense-accounts', 'iv3-social-domain-expense-budget')
),
counted AS (
  SELECT
    pair.share_code,
    part.municipality_code,
    part.period,
    round(100 * part.value / nullif(whole.value, 0), 4) AS value,
    CASE WHEN 'PROVISIONAL' IN (part.status, whole.status) THEN 'PROVISIONAL' ELSE part.status END AS status,
    coalesce(part.reason, whole.reason) AS reason,
    part.value AS numerator,
    whole.value AS denominator,
    part.source_code,
    part.locator,
    whole.source_code AS denominator_source_code,
    whole.locator AS denominator_locator
  FROM pair
  JOIN indicators.open_figure AS part ON part.measure_code = pair.part_code AND part.category = ''
  LEFT JOIN indicators.open_figure AS whole ON whole.municipality_code = part.municipality_code
    AND whole.period = part.period
    AND whole.measure_code = pair.whole_code
    AND whole.category = ''
)
SELECT
  counted.share_code AS measure_code,
  counted.municipality_code,
  NULL::text AS module_code,
  NULL::text AS category,
  counted.period,
  counted.value,
  CASE WHEN counted.value IS NULL THEN 'NOT_AVAILABLE' ELSE counted.status END AS status,
  CASE WHEN counted.value IS NULL THEN coalesce(counted.reason, 'De noemer is niet bekend of nul.') END AS reason,
  counted.numerator,
  counted.denominator,
  counted.source_code,
  counted.locator,
  NULL::text AS printed,
  counted.denominator_source_code,
  counted.denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM counted
UNION ALL
SELECT
  published.measure_code,
  published.municipality_code,
  NULL,
  NULL,
  published.period,
  published.value,
  published.status,
  published.reason,
  NULL,
  NULL,
  published.source_code,
  published.locator,
  NULL,
  NULL,
  NULL,
  NULL,
  false,
  'Door het CBS gepubliceerd als heel percentage; teller en noemer staan niet in de tabel.'
FROM indicators.open_figure AS published
JOIN pair ON pair.share_code = published.measure_code;

COMMENT ON VIEW indicators.open_share IS 'Aandelen uit open data, in procenten van het geheel';
