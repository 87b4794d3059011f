import type { ContractMeeting } from "#schema/types/providers/contract-meeting.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A talk as it is read: the contract's own fields and what its relations need. */
export interface MeetingRow extends ContractMeeting {
  readonly providerCode: string;
  readonly moduleCode: string;
  readonly municipalityCode: string | null;
}

export const MEETING_COLUMNS = `
  meeting.provider_code,
  meeting.module_code,
  meeting.municipality_code,
  meeting.cycle,
  meeting.planned_for::text AS planned_for,
  meeting.held_on`;

/** Null leaves a filter open. */
export const meetingsOfProviders = keyedStatement<MeetingRow>(
  "meetings-of-providers",
  { providerCode: "text", year: "integer", moduleCode: "text" },
  `
  SELECT key.key_index, ${MEETING_COLUMNS}
  FROM key
  JOIN core.contract_meeting AS meeting ON meeting.provider_code = key.provider_code
    AND (key.year IS NULL OR left(meeting.cycle, 4)::integer = key.year)
    AND (key.module_code IS NULL OR meeting.module_code = key.module_code)
  ORDER BY meeting.planned_for, meeting.module_code`,
);
