import { Taakveld } from "#server/domains/municipalities/taakveld.entity.ts";
import { year } from "../../cells/integer.ts";
import { list, optional, required, text } from "../column.ts";
import { lastYearIsNotBeforeTheFirst } from "../row-rules.ts";
import type { SeedFormat } from "../seed-format.ts";
import { taakveldCode, taakveldRegime } from "../words.ts";

/** The taakvelden of each regime, with the parts that are added up in them. */
export const taakvelden: SeedFormat = {
  name: "taakvelden",
  label: "taakvelden",
  entity: Taakveld,
  columns: {
    code: required(taakveldCode),
    name: text,
    valid_from_year: required(year),
    valid_to_year: optional(year),
    regime: required(taakveldRegime),
    parts: list,
  },
  rules: [lastYearIsNotBeforeTheFirst],
};
