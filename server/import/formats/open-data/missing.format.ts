import { text } from "../column.ts";
import type { SeedFormat } from "../seed-format.ts";
import { observationKey, observations } from "./observations.format.ts";

/** Figures that are known to be missing, and why. */
export const missing: SeedFormat = {
  name: "missing",
  label: "ontbrekende waarnemingen",
  entity: observations.entity,
  tableOf: observations,
  columns: { ...observationKey, reason: text },
  fixed: { category: "", status: "NOT_AVAILABLE", value: null },
};
