import { CareCategory } from "#server/domains/modules/care-category.entity.ts";
import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { text as anyText } from "../cells/text.ts";
import { citation } from "./citation.ts";
import { keyOf, list, optional, required, text } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { code } from "./words.ts";

/** Forms of care that a module buys. */
export const careCategories: SeedFormat = {
  name: "care-categories",
  label: "zorgvormen",
  entity: CareCategory,
  columns: {
    code: required(code),
    module_code: keyOf(CooperationModule),
    name: text,
    law: optional(anyText),
    focus_points: list,
    ...citation,
  },
};
