import type { TalkCandidate } from "#schema/types/providers/talk-candidate.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";
import { OWN_MUNICIPALITIES } from "./added-up.queries.ts";
import { TALKS_NORM } from "./talks-coverage.queries.ts";

/** A candidate as it is read: the contract's own fields and what its relations need. */
export interface TalkCandidateRow extends TalkCandidate {
  readonly providerCode: string;
}

/**
 * Whoever has a reason or a talk; looks back over the year before the round, and 180 days ahead of its first day. Reasons are
 * put together by grouping: the planner doesn't know how many providers have each.
 */
export const candidatesOfRounds = keyedStatement<TalkCandidateRow>(
  "candidates-of-rounds",
  { moduleCode: "text", cycle: "text", asOf: "date", first: "integer" },
  `
  WITH asked AS (
    SELECT
      key.key_index,
      key.module_code,
      key.first,
      coalesce(key.cycle, to_char(key.as_of, 'YYYY') || '-T' || ceil(extract(month FROM key.as_of) / 4)) AS cycle
    FROM key
  ), round AS MATERIALIZED (
    SELECT
      asked.key_index,
      asked.module_code,
      asked.first,
      asked.cycle,
      CASE WHEN asked.cycle ~ '^\\d{4}-T[1-3]$' THEN core.period_start(asked.cycle)
        ELSE core.promised_value(NULL::date) END AS starts_on,
      (core.period_start(asked.cycle) - interval '12 months')::date AS looks_back_to,
      -- The three periods of four months before it.
      ARRAY(
        SELECT extract(year FROM earlier.starts_on) || '-T' || ceil(extract(month FROM earlier.starts_on) / 4)
        FROM generate_series(4, 12, 4) AS number
        CROSS JOIN LATERAL (
          SELECT core.period_start(asked.cycle) - make_interval(months => number) AS starts_on) AS earlier
      ) AS periods,
      ARRAY(
        SELECT indicator.code
        FROM core.performance_indicator AS indicator
        WHERE indicator.module_code = asked.module_code
      ) AS indicators,
      ${OWN_MUNICIPALITIES} AS municipalities
    FROM asked
  ), turnover AS (
    SELECT round.key_index, rollup.provider_code, sum(rollup.spend) AS spend
    FROM round
    JOIN core.provider_spend_rollup AS rollup ON round.municipalities IS NULL AND rollup.period = ANY (round.periods)
      AND rollup.module_code = round.module_code AND rollup.care_category_code = ''
    GROUP BY round.key_index, rollup.provider_code
    HAVING sum(rollup.spend) > 0
    UNION ALL
    SELECT round.key_index, rollup.provider_code, sum(rollup.spend) AS spend
    FROM round
    JOIN core.statement_month_rollup AS rollup ON rollup.municipality_code = ANY (round.municipalities)
      AND rollup.month >= round.looks_back_to AND rollup.month < round.starts_on
    JOIN core.care_category AS category ON category.code = rollup.care_category_code
      AND category.module_code = round.module_code
    GROUP BY round.key_index, rollup.provider_code
    HAVING sum(rollup.spend) > 0
  ), ranked AS (
    SELECT
      turnover.key_index,
      turnover.provider_code,
      turnover.spend,
      (row_number() OVER largest)::integer AS rank,
      sum(turnover.spend) OVER largest - turnover.spend
        < sum(turnover.spend) OVER (PARTITION BY turnover.key_index) * ${TALKS_NORM} / 100 AS is_top
    FROM turnover
    WINDOW largest AS (PARTITION BY turnover.key_index ORDER BY turnover.spend DESC, turnover.provider_code)
  ), contracted AS (
    SELECT
      round.key_index,
      contract.provider_code,
      count(*) FILTER (WHERE contract.valid_to <= round.starts_on + 180)::integer AS expiring
    FROM round
    JOIN core.contract ON contract.module_code = round.module_code AND NOT contract.is_draft
      AND (contract.valid_to IS NULL OR contract.valid_to > round.starts_on)
      AND (contract.terminated_on IS NULL OR contract.terminated_on > round.starts_on)
    GROUP BY round.key_index, contract.provider_code
  ), missed AS (
    SELECT round.key_index, measurement.provider_code, count(*)::integer AS measurements
    FROM round
    JOIN core.indicator_measurement AS measurement ON measurement.performance_indicator_code = ANY (round.indicators)
      AND NOT measurement.is_met
      AND measurement.period >= extract(year FROM round.looks_back_to)::text
      AND measurement.period < extract(year FROM round.starts_on + interval '1 year')::text
      AND (round.municipalities IS NULL OR measurement.municipality_code = ANY (round.municipalities))
      AND core.period_end(measurement.period) > round.looks_back_to
      AND core.period_end(measurement.period) <= round.starts_on
    GROUP BY round.key_index, measurement.provider_code
  ), signalled AS (
    SELECT round.key_index, signal.provider_code, count(*)::integer AS signals
    FROM round
    CROSS JOIN core.provider_signal AS signal
    WHERE signal.closed_on IS NULL
      AND (round.municipalities IS NULL OR signal.municipality_code = ANY (round.municipalities))
    GROUP BY round.key_index, signal.provider_code
  ), assessed AS (
    SELECT round.key_index, assessment.provider_code, count(*)::integer AS assessments
    FROM round
    JOIN core.quality_assessment AS assessment ON assessment.outcome <> 'SUFFICIENT'
      AND assessment.assessed_on >= round.looks_back_to AND assessment.assessed_on < core.period_end(round.cycle)
    GROUP BY round.key_index, assessment.provider_code
  ), merged AS (
    SELECT
      part.key_index,
      part.provider_code,
      max(part.expiring) AS expiring,
      max(part.rank) AS rank,
      max(part.spend) AS spend,
      bool_or(part.is_top) AS is_top,
      coalesce(max(part.missed), 0) AS missed,
      coalesce(max(part.signals), 0) AS signals,
      coalesce(max(part.assessments), 0) AS assessments
    FROM (
      SELECT
        contracted.key_index, contracted.provider_code, contracted.expiring, NULL::integer AS rank, NULL::numeric AS spend,
        NULL::boolean AS is_top, NULL::integer AS missed, NULL::integer AS signals, NULL::integer AS assessments
      FROM contracted
      UNION ALL
      SELECT ranked.key_index, ranked.provider_code, NULL, ranked.rank, ranked.spend, ranked.is_top, NULL, NULL, NULL
      FROM ranked
      UNION ALL
      SELECT missed.key_index, missed.provider_code, NULL, NULL, NULL, NULL, missed.measurements, NULL, NULL FROM missed
      UNION ALL
      SELECT signalled.key_index, signalled.provider_code, NULL, NULL, NULL, NULL, NULL, signalled.signals, NULL
      FROM signalled
      UNION ALL
      SELECT assessed.key_index, assessed.provider_code, NULL, NULL, NULL, NULL, NULL, NULL, assessed.assessments
      FROM assessed
    ) AS part
    GROUP BY part.key_index, part.provider_code
    HAVING max(part.expiring) IS NOT NULL
  ), judged AS (
    SELECT
      merged.*,
      meeting.planned_for,
      meeting.held_on,
      meeting.cycle IS NOT NULL AS has_talk,
      array_remove(ARRAY[
        CASE WHEN merged.is_top THEN 'TOP_SPEND' END,
        CASE WHEN merged.expiring > 0 THEN 'EXPIRING_CONTRACT' END,
        CASE WHEN merged.missed > 0 THEN 'MISSED_INDICATORS' END,
        CASE WHEN merged.signals > 0 THEN 'OPEN_SIGNALS' END,
        CASE WHEN merged.assessments > 0 THEN 'POOR_ASSESSMENT' END], NULL) AS reasons
    FROM merged
    JOIN round ON round.key_index = merged.key_index
    LEFT JOIN core.contract_meeting AS meeting ON meeting.provider_code = merged.provider_code
      AND meeting.module_code = round.module_code AND meeting.cycle = round.cycle
  ), placed AS (
    SELECT
      judged.*,
      row_number() OVER (
        PARTITION BY judged.key_index
        ORDER BY cardinality(judged.reasons) DESC, judged.rank NULLS LAST, judged.provider_code) AS place
    FROM judged
    WHERE judged.has_talk OR cardinality(judged.reasons) > 0
  )
  SELECT
    placed.key_index,
    placed.provider_code,
    round.cycle,
    placed.reasons,
    placed.rank,
    core.observation_json(placed.spend, 'EUR', NULL, false, core.figures_hidden_reason(),
      'In het jaar voor deze ronde is geen opgave van deze aanbieder bekend.', NULL, NULL) AS spend,
    placed.expiring AS expiring_contracts,
    CASE WHEN core.figures_hidden_reason() IS NULL THEN placed.missed END AS missed_indicators,
    CASE WHEN core.figures_hidden_reason() IS NULL THEN placed.signals END AS open_signals,
    CASE WHEN core.figures_hidden_reason() IS NULL THEN placed.assessments END AS poor_assessments,
    placed.planned_for,
    placed.held_on
  FROM placed
  JOIN round ON round.key_index = placed.key_index
  WHERE placed.place <= coalesce(round.first, 100)
  ORDER BY placed.place`,
);
