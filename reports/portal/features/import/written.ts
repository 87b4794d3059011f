import { date, yearMonthOrDay } from "../../i18n/dates.ts";
import { euros, number } from "../../i18n/numbers.ts";
import type { Writing } from "./import-answers.ts";

const WAYS: Readonly<Record<Writing, (value: string) => string>> = {
  TEXT: (value) => value,
  DATE: date,
  MONTH: (value) => yearMonthOrDay(value.slice(0, 7)),
  EUROS: (value) => euros(Number(value)),
  NUMBER: (value) => number(Number(value)),
  YES_NO: (value) => (value === "true" ? "ja" : "nee"),
  LIST: (value) => value.replaceAll(/[{}"]/g, "").split(",").join(", "),
};

/** A value of the database as it is read in Dutch: `580602.44` → `€ 580.602,44`; nothing is `leeg`. */
export function written(value: string | null, writing: Writing): string {
  return value === null || value === "" || value === "{}" ? "leeg" : WAYS[writing](value);
}
