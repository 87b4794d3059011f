import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { Partnership } from "#server/domains/modules/partnership.entity.ts";
import { Claim } from "#server/domains/results/claim.entity.ts";
import { decimal } from "../cells/decimal.ts";
import { text as anyText } from "../cells/text.ts";
import { citation } from "./citation.ts";
import { figure, keyOf, namedArguments, optional, optionalKeyOf, required, text } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { claimRule, code, unit } from "./words.ts";

/** Statements that figures can confirm or refute, and the rule by which. */
export const claims: SeedFormat = {
  name: "claims",
  label: "beweringen",
  entity: Claim,
  columns: {
    claim_key: required(code),
    partnership_code: keyOf(Partnership),
    module_code: optionalKeyOf(CooperationModule),
    subject: text,
    claimed: figure(optional(decimal)),
    unit: optional(unit),
    period: optional(anyText),
    rule: required(claimRule),
    arguments: namedArguments,
    ...citation,
  },
  writtenByChecks: ["verdict"],
};
