import type { Partnership } from "#schema/types/modules/partnership.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A partnership as it is read: the contract's own fields and what its relations need. */
export interface PartnershipRow extends Partnership {
  readonly hostMunicipalityCode: string | null;
}

const COLUMNS = `
  partnership.code,
  partnership.name,
  partnership.abbreviation,
  partnership.legal_form,
  partnership.is_modular,
  partnership.is_fictional,
  partnership.host_municipality_code,
  partnership.valid_from,
  partnership.valid_to,
  core.citation(partnership.source_code, partnership.locator, partnership.printed) AS citation`;

export const partnershipsByCode = keyedStatement<PartnershipRow>(
  "partnerships-by-code",
  { code: "text" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.partnership ON partnership.code = key.code`,
);

/** What is invented stands in the list only where it is asked for. */
export const allPartnerships = keyedStatement<PartnershipRow>(
  "all-partnerships",
  { includesFictional: "boolean" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.partnership ON key.includes_fictional OR NOT partnership.is_fictional
  ORDER BY partnership.is_fictional, partnership.code`,
);
