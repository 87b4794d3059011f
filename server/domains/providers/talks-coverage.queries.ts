import type { ConcentrationStep } from "#schema/types/providers/concentration-step.ts";
import type { TalksCoverage } from "#schema/types/providers/talks-coverage.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";
import { MODULE_PERIOD, MOMENT, TURNOVER } from "./analysis-moment.queries.ts";

/** The norm of the modules: talks with the providers that have 85% of the spend. */
export const TALKS_NORM = 85;

const NOTHING_STATED = "'Over ' || moment.period || ' is geen opgave bekend.'";

/** A published share where the viewer sees no figures of one provider, if the period is a year that has one. */
const shareOf = (part: string): string => `core.observation_json(
      CASE WHEN core.figures_hidden_reason() IS NULL THEN round(100 * ${part} / nullif(total.spend, 0), 4)
        ELSE published.percentage END,
      'PERCENT', moment.period, moment.is_provisional,
      CASE WHEN published.percentage IS NULL THEN core.figures_hidden_reason() END,
      ${NOTHING_STATED},
      CASE WHEN core.figures_hidden_reason() IS NULL THEN ${part} END,
      CASE WHEN core.figures_hidden_reason() IS NULL THEN total.spend END)`;

/** Spend and talks are put together by grouping: the planner knows of neither how many there are. */
export const talksCoverages = keyedStatement<TalksCoverage>(
  "talks-coverages",
  MODULE_PERIOD,
  `WITH ${MOMENT}, ${TURNOVER}, talk AS (
    SELECT found.key_index, found.provider_code, bool_or(found.is_held) AS is_held
    FROM (
      SELECT moment.key_index, meeting.provider_code, true AS is_held
      FROM moment
      JOIN core.contract_meeting AS meeting ON meeting.module_code = moment.module_code
        AND meeting.held_on >= moment.starts_on AND meeting.held_on < moment.ends_on
      UNION ALL
      SELECT moment.key_index, meeting.provider_code, false
      FROM moment
      JOIN core.contract_meeting AS meeting ON meeting.module_code = moment.module_code AND meeting.held_on IS NULL
        AND meeting.planned_for >= moment.starts_on AND meeting.planned_for < moment.ends_on
    ) AS found
    GROUP BY found.key_index, found.provider_code
  ), merged AS (
    SELECT
      part.key_index,
      sum(part.spend) AS spend,
      bool_or(part.is_for_norm) AS is_for_norm,
      bool_or(part.is_planned) AS is_planned,
      bool_or(part.is_held) AS is_held
    FROM (
      SELECT
        ranked.key_index, ranked.provider_code, ranked.spend,
        ranked.running_spend - ranked.spend < ranked.total * ${TALKS_NORM} / 100 AS is_for_norm,
        false AS is_planned, false AS is_held
      FROM ranked
      UNION ALL
      SELECT talk.key_index, talk.provider_code, NULL, false, true, talk.is_held FROM talk
    ) AS part
    GROUP BY part.key_index, part.provider_code
  ), total AS (
    SELECT
      merged.key_index,
      sum(merged.spend) AS spend,
      coalesce(sum(merged.spend) FILTER (WHERE merged.is_held), 0) AS held,
      coalesce(sum(merged.spend) FILTER (WHERE merged.is_planned), 0) AS planned,
      count(*) FILTER (WHERE merged.is_for_norm) AS for_norm
    FROM merged
    WHERE merged.spend IS NOT NULL
    GROUP BY merged.key_index
  ), held AS (
    SELECT talk.key_index, count(*) FILTER (WHERE talk.is_held) AS providers FROM talk GROUP BY talk.key_index
  )
  SELECT
    moment.key_index,
    moment.period,
    ${TALKS_NORM}::numeric AS norm,
    ${shareOf("total.held")} AS share,
    core.observation_json(round(100 * total.planned / nullif(total.spend, 0), 4), 'PERCENT', moment.period,
      moment.is_provisional, core.figures_hidden_reason(), ${NOTHING_STATED}, total.planned, total.spend) AS planned_share,
    CASE WHEN core.figures_hidden_reason() IS NULL THEN 100 * total.held >= ${TALKS_NORM} * total.spend
      ELSE published.percentage >= ${TALKS_NORM} END AS is_norm_met,
    CASE WHEN core.talks_hidden_reason() IS NULL THEN coalesce(held.providers, 0)::integer END AS providers_in_talks,
    total.for_norm::integer AS providers_for_norm
  FROM moment
  LEFT JOIN total ON total.key_index = moment.key_index
  LEFT JOIN held ON held.key_index = moment.key_index
  LEFT JOIN core.published_module_share AS published ON published.module_code = moment.module_code
    AND published.measure = 'TALK_COVERAGE' AND published.care_category_code = '' AND published.year = moment.year`,
);

export const concentrationsOfModules = keyedStatement<ConcentrationStep>(
  "concentrations-of-modules",
  MODULE_PERIOD,
  `WITH ${MOMENT}, ${TURNOVER}, step (largest) AS (
    VALUES (1), (5), (10), (20), (40)
  ), part AS (
    SELECT
      ranked.key_index,
      step.largest,
      max(ranked.total) AS total,
      sum(ranked.spend) FILTER (WHERE ranked.place <= step.largest) AS spend
    FROM ranked
    CROSS JOIN step
    GROUP BY ranked.key_index, step.largest
  )
  SELECT
    moment.key_index,
    step.largest,
    core.observation_json(
      CASE WHEN core.figures_hidden_reason() IS NULL THEN round(100 * part.spend / part.total, 4)
        ELSE published.percentage END,
      'PERCENT', moment.period, moment.is_provisional,
      CASE WHEN published.percentage IS NULL THEN core.figures_hidden_reason() END,
      ${NOTHING_STATED}, part.spend, part.total) AS share
  FROM moment
  CROSS JOIN step
  LEFT JOIN part ON part.key_index = moment.key_index AND part.largest = step.largest
  LEFT JOIN core.published_module_share AS published ON published.module_code = moment.module_code
    AND published.measure = 'LARGEST_PROVIDERS' AND published.care_category_code = '' AND published.year = moment.year
    AND step.largest = 40
  ORDER BY step.largest`,
);
