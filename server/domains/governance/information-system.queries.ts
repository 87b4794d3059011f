import type { InformationSystem } from "#schema/types/governance/information-system.ts";
import { statement } from "../../database/reader.ts";

/** A system as it is read: the contract's own fields. */
export type InformationSystemRow = InformationSystem;

export const systemsOfPartnerships = statement<InformationSystemRow & { keyIndex: number }>(
  "systems-of-partnerships",
  `
  SELECT
    key.key_index,
    system.name,
    system.former_names,
    system.purpose,
    core.citation(system.source_code, system.locator, system.printed) AS citation
  FROM jsonb_to_recordset($1) AS key (key_index integer, partnership_code text)
  JOIN core.information_system AS system ON system.partnership_code = key.partnership_code
  ORDER BY system.name`,
);
