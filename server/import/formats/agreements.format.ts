import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { PerformanceAgreement } from "#server/domains/results/performance-agreement.entity.ts";
import { position, year } from "../cells/integer.ts";
import { text as anyText } from "../cells/text.ts";
import { citation } from "./citation.ts";
import { keyOf, optional, required, text } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { code, realisationStatus } from "./words.ts";

/** Agreements and what became of them. */
export const agreements: SeedFormat = {
  name: "agreements",
  label: "prestatieafspraken",
  entity: PerformanceAgreement,
  columns: {
    agreement_key: required(code),
    module_code: keyOf(CooperationModule),
    year: required(year),
    area: text,
    position: required(position),
    description: text,
    status: required(realisationStatus),
    printed_status: text,
    outlook: optional(anyText),
    ...citation,
  },
};
