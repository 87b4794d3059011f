import type { Programme } from "#schema/types/modules/programme.ts";
import { statement } from "../../database/reader.ts";

/** A programme as it is read: the contract's own fields and what its relations need. */
export interface ProgrammeRow extends Programme {
  readonly partnershipCode: string;
}

const COLUMNS = "programme.code, programme.name, programme.partnership_code";

export const programmesByCode = statement<ProgrammeRow & { keyIndex: number }>(
  "programmes-by-code",
  `
  SELECT key.key_index, ${COLUMNS}
  FROM jsonb_to_recordset($1) AS key (key_index integer, code text)
  JOIN core.programme ON programme.code = key.code`,
);

/** A key without a partnership asks for the programmes of all. */
export const programmesOfPartnerships = statement<ProgrammeRow & { keyIndex: number }>(
  "programmes-of-partnerships",
  `
  SELECT key.key_index, ${COLUMNS}
  FROM jsonb_to_recordset($1) AS key (key_index integer, partnership_code text)
  JOIN core.programme ON key.partnership_code IS NULL OR programme.partnership_code = key.partnership_code
  ORDER BY programme.partnership_code, programme.position, programme.code`,
);
