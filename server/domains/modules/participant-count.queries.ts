import { keyedStatement } from "../../database/keyed-statement.ts";

/** How many municipalities take part on one day. */
export interface ParticipantCountRow {
  readonly participants: number;
}

/**
 * Where a source states a number without names, that number; else the participations on that day.
 * The management organisation has no participations: the members of the partnership carry it.
 */
export const participantCountsOfModules = keyedStatement<ParticipantCountRow>(
  "participant-counts-of-modules",
  { moduleCode: "text", asOf: "date" },
  `
  SELECT
    key.key_index,
    coalesce(
      min(stated.participants),
      CASE WHEN module.is_management_organisation THEN count(DISTINCT member.municipality_code)
        ELSE count(DISTINCT participation.municipality_code) END
    )::integer AS participants
  FROM key
  JOIN core.cooperation_module AS module ON module.code = key.module_code
  LEFT JOIN core.stated_participant_count AS stated ON stated.module_code = module.code
    AND stated.valid_from <= key.as_of AND (stated.valid_to IS NULL OR stated.valid_to > key.as_of)
  LEFT JOIN core.participation ON participation.module_code = module.code
    AND participation.valid_from <= key.as_of
    AND (participation.valid_to IS NULL OR participation.valid_to > key.as_of)
  LEFT JOIN core.partnership_member AS member ON module.is_management_organisation
    AND member.partnership_code = module.partnership_code
    AND member.valid_from <= key.as_of AND (member.valid_to IS NULL OR member.valid_to > key.as_of)
  GROUP BY key.key_index, module.is_management_organisation`,
);
