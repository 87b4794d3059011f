import { Measure } from "#server/domains/results/measure.entity.ts";
import { required, text } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { code, unit } from "./words.ts";

/** What results count, and in which unit. */
export const measures: SeedFormat = {
  name: "measures",
  label: "maten",
  entity: Measure,
  columns: {
    code: required(code),
    name: text,
    unit: required(unit),
  },
};
