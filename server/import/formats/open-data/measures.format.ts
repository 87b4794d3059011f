import { required } from "../column.ts";
import { measures } from "../measures.format.ts";
import type { SeedFormat } from "../seed-format.ts";
import { measureKind } from "../words.ts";

/** What the figures of a source count, in which unit, and whether they may be added up. */
export const openDataMeasures: SeedFormat = {
  name: "measures",
  label: "maten",
  entity: measures.entity,
  tableOf: measures,
  columns: { ...measures.columns, kind: required(measureKind) },
};
