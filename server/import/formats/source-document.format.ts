import { Source } from "#server/domains/sources/source.entity.ts";
import type { SeedFormat } from "./seed-format.ts";

/** The documents themselves: not a CSV file but the `source.yml` of each folder. */
export const sourceDocuments: SeedFormat = {
  name: "source",
  label: "bronnen",
  entity: Source,
  columns: {},
};
