import type { Programme } from "#schema/types/modules/programme.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A programme as it is read: the contract's own fields and what its relations need. */
export interface ProgrammeRow extends Programme {
  readonly partnershipCode: string;
}

const COLUMNS = "programme.code, programme.name, programme.partnership_code";

export const programmesByCode = keyedStatement<ProgrammeRow>(
  "programmes-by-code",
  { code: "text" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.programme ON programme.code = key.code`,
);

/** A key without a partnership asks for the programmes of all, the fictional ones only where it says so. */
export const programmesOfPartnerships = keyedStatement<ProgrammeRow>(
  "programmes-of-partnerships",
  { partnershipCode: "text", includesFictional: "boolean" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.programme ON key.partnership_code IS NULL OR programme.partnership_code = key.partnership_code
  JOIN core.partnership ON partnership.code = programme.partnership_code
    AND (key.includes_fictional OR key.partnership_code IS NOT NULL OR NOT partnership.is_fictional)
  ORDER BY partnership.is_fictional, programme.partnership_code, programme.position, programme.code`,
);
