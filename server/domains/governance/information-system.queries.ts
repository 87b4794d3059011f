import type { InformationSystem } from "#schema/types/governance/information-system.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A system as it is read: the contract's own fields. */
export type InformationSystemRow = InformationSystem;

export const systemsOfPartnerships = keyedStatement<InformationSystemRow>(
  "systems-of-partnerships",
  { partnershipCode: "text" },
  `
  SELECT
    key.key_index,
    system.name,
    system.former_names,
    system.purpose,
    core.citation(system.source_code, system.locator, system.printed) AS citation
  FROM key
  JOIN core.information_system AS system ON system.partnership_code = key.partnership_code
  ORDER BY system.name`,
);
