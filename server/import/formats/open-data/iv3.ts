import { Municipality } from "#server/domains/municipalities/municipality.entity.ts";
import { oneOf } from "../../cells/one-of.ts";
import { textOf } from "../../cells/text-of.ts";
import { keyOf, required } from "../column.ts";
import type { Values } from "../seed-format.ts";
import { municipalityCode, observationPeriod, taakveldCode } from "../words.ts";

/** The measure of the expenses per taakveld in each kind of report. */
export const IV3_MEASURES: ReadonlyMap<string, string> = new Map([
  ["BUDGET", "iv3-expense-budget"],
  ["ACCOUNTS", "iv3-expense-accounts"],
]);

/** The columns that say which expense of which municipality a row is about. */
export const iv3Key = {
  municipality_code: { ...keyOf(Municipality), parse: municipalityCode },
  period: required(observationPeriod),
  stage: required(oneOf(...IV3_MEASURES.keys())),
  taakveld: required(taakveldCode),
};

/** A row of an Iv3 file as an observation: its report is the measure, its taakveld the category. */
export function asObservation({ stage, taakveld = null, ...row }: Values): Values {
  return { ...row, measure_code: IV3_MEASURES.get(textOf(stage)) ?? null, category: taakveld };
}
