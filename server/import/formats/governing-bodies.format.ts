import { GoverningBody } from "#server/domains/governance/governing-body.entity.ts";
import { Partnership } from "#server/domains/modules/partnership.entity.ts";
import { count } from "../cells/integer.ts";
import { citation } from "./citation.ts";
import { figure, keyOf, list, optional, required, text } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { code, governingBodyKind } from "./words.ts";

/** Who decides and advises on what. */
export const governingBodies: SeedFormat = {
  name: "governing-bodies",
  label: "bestuursorganen",
  entity: GoverningBody,
  columns: {
    code: required(code),
    partnership_code: keyOf(Partnership),
    name: text,
    kind: required(governingBodyKind),
    composition: text,
    decides: list,
    advises: list,
    meetings_per_year: figure(optional(count)),
    ...citation,
  },
  printsOtherNumbers: true,
};
