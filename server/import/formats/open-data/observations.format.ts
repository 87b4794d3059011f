import { Municipality } from "#server/domains/municipalities/municipality.entity.ts";
import { Observation } from "#server/domains/municipalities/observation.entity.ts";
import { Measure } from "#server/domains/results/measure.entity.ts";
import { decimal } from "../../cells/decimal.ts";
import { keyOf, required } from "../column.ts";
import type { SeedFormat } from "../seed-format.ts";
import { code, municipalityCode, observationPeriod } from "../words.ts";

/** The columns that say which figure of which municipality a row is about. */
export const observationKey = {
  municipality_code: { ...keyOf(Municipality), parse: municipalityCode },
  period: required(observationPeriod),
  measure_code: { ...keyOf(Measure), parse: code },
};

/** Figures of municipalities, in the unit of their measure. */
export const observations: SeedFormat = {
  name: "observations",
  label: "waarnemingen",
  entity: Observation,
  columns: { ...observationKey, value: required(decimal) },
  fixed: { category: "", status: "FINAL", reason: null },
  samples: [["municipality_code"], ["measure_code", "period", "category"]],
};
