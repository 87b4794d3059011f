import type { BenchQuery } from "./bench-query.ts";

interface Answer {
  readonly municipalityByMunicipalityCode: unknown;
}

/** One municipality by its code. */
export const byId: BenchQuery = {
  name: "by-id",
  title: "één gemeente",
  ours: `{ municipality(code: "FG0007") { name province validFrom isFictional } }`,
  postgraphile: `{ municipalityByMunicipalityCode(municipalityCode: "FG0007") { name province validFrom isFictional } }`,
  bare: `
    SELECT json_build_object('municipality', (
      SELECT json_build_object('name', name, 'province', province, 'validFrom', valid_from, 'isFictional', is_fictional)
      FROM core.municipality
      WHERE municipality_code = $1))::text AS answer`,
  values: ["FG0007"],
  asOurs: ({ municipalityByMunicipalityCode }: Answer) => ({ municipality: municipalityByMunicipalityCode }),
};
