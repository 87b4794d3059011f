import type { Participation } from "#schema/types/modules/participation.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A participation as it is read; called a period, because a row of the matrix is called ParticipationRow. */
export interface ParticipationPeriodRow extends Participation {
  readonly municipalityCode: string;
  readonly moduleCode: string;
}

const COLUMNS = `
  participation.municipality_code,
  participation.module_code,
  participation.valid_from,
  participation.valid_to,
  participation.evidence,
  core.citation(participation.source_code, participation.locator, participation.printed) AS citation`;

/** Begun by that day, and not ended unless history is asked for. */
const IN_FORCE = `
    AND participation.valid_from <= key.as_of
    AND (key.has_history OR participation.valid_to IS NULL OR participation.valid_to > key.as_of)`;

/** Of whom, in what and since when: what tells one participation from all others. */
export interface ParticipationKey {
  readonly municipalityCode: string;
  readonly moduleCode: string;
  readonly validFrom: string;
}

export const participationsByKey = keyedStatement<ParticipationPeriodRow>(
  "participations-by-key",
  { municipalityCode: "text", moduleCode: "text", validFrom: "date" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.participation ON participation.municipality_code = key.municipality_code
    AND participation.module_code = key.module_code AND participation.valid_from = key.valid_from`,
);

export const participationsOfModules = keyedStatement<ParticipationPeriodRow>(
  "participations-of-modules",
  { moduleCode: "text", asOf: "date", hasHistory: "boolean" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.participation ON participation.module_code = key.module_code ${IN_FORCE}
  JOIN core.municipality ON municipality.municipality_code = participation.municipality_code
  ORDER BY municipality.name, participation.valid_from`,
);

export const participationsOfMunicipalities = keyedStatement<ParticipationPeriodRow>(
  "participations-of-municipalities",
  { municipalityCode: "text", asOf: "date", hasHistory: "boolean" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.participation ON participation.municipality_code = key.municipality_code ${IN_FORCE}
  JOIN core.cooperation_module AS module ON module.code = participation.module_code
  ORDER BY module.partnership_code, module.position, module.code, participation.valid_from`,
);
