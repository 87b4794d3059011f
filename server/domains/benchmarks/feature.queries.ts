import { statement } from "../../database/reader.ts";

/** One feature of one municipality; null where the source has none. */
export interface FeatureRow {
  readonly municipalityCode: string;
  readonly code: string;
  readonly value: string | null;
}

/** `$1` day on which the municipalities exist, `$2` year of the figures. What is counted per 1,000 is divided here. */
export const featuresOfCountry = statement<FeatureRow>(
  "features-of-country",
  `
  WITH figure AS (
    SELECT open_figure.municipality_code, open_figure.measure_code, open_figure.value
    FROM indicators.open_figure
    WHERE open_figure.period = $2
      AND open_figure.category = ''
      AND open_figure.measure_code = ANY (ARRAY[
        'kwb-inhabitants', 'population-density', 'social-assistance-recipients', 'disability-benefit-recipients',
        'share-0-14', 'share-65-plus', 'share-single-person-households'])
  ),
  feature (code, measure_code, is_per_1000) AS (
    VALUES
      ('inhabitants', 'kwb-inhabitants', false),
      ('population-density', 'population-density', false),
      ('social-assistance-per-1000', 'social-assistance-recipients', true),
      ('disability-benefit-per-1000', 'disability-benefit-recipients', true),
      ('share-0-14', 'share-0-14', false),
      ('share-65-plus', 'share-65-plus', false),
      ('share-single-person-households', 'share-single-person-households', false)
  )
  SELECT
    municipality.municipality_code,
    feature.code,
    max(CASE WHEN feature.is_per_1000 THEN 1000 * figure.value / nullif(people.value, 0) ELSE figure.value END) AS value
  FROM core.municipality
  CROSS JOIN feature
  LEFT JOIN figure ON figure.municipality_code = municipality.municipality_code
    AND figure.measure_code = feature.measure_code
  LEFT JOIN figure AS people ON people.municipality_code = municipality.municipality_code
    AND people.measure_code = 'kwb-inhabitants'
  WHERE NOT municipality.is_fictional
    AND (municipality.valid_from IS NULL OR municipality.valid_from <= $1::date)
    AND (municipality.valid_to IS NULL OR municipality.valid_to > $1::date)
  GROUP BY municipality.municipality_code, feature.code`,
);
