import { text } from "../column.ts";
import type { SeedFormat } from "../seed-format.ts";
import { asObservation, iv3Key } from "./iv3.ts";
import { observations } from "./observations.format.ts";

/** Expenses per taakveld that are known to be missing, and why. */
export const iv3Missing: SeedFormat = {
  name: "iv3-missing",
  label: "ontbrekende lasten per taakveld",
  entity: observations.entity,
  tableOf: observations,
  columns: { ...iv3Key, reason: text },
  fixed: { status: "NOT_AVAILABLE", value: null },
  toRow: asObservation,
};
