import { decimal } from "../../cells/decimal.ts";
import { required } from "../column.ts";
import type { SeedFormat } from "../seed-format.ts";
import { asObservation, iv3Key } from "./iv3.ts";
import { observations } from "./observations.format.ts";

/** Expenses of municipalities per taakveld, in euros. */
export const iv3Expenses: SeedFormat = {
  name: "iv3-expenses",
  label: "lasten per taakveld",
  entity: observations.entity,
  tableOf: observations,
  columns: { ...iv3Key, value: required(decimal) },
  fixed: { status: "FINAL", reason: null },
  toRow: asObservation,
};
