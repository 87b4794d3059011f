import type { BenchQuery } from "./bench-query.ts";

interface Answer {
  readonly allMunicipalities: { readonly nodes: readonly ({ readonly municipalityCode: string } & object)[] };
}

/** Every municipality, without anything below it. */
export const flat: BenchQuery = {
  name: "flat",
  title: "alle gemeenten",
  ours: "{ municipalities(includeFictional: true) { code name province validFrom isFictional } }",
  postgraphile:
    "{ allMunicipalities(orderBy: [NAME_ASC]) { nodes { municipalityCode name province validFrom isFictional } } }",
  bare: `
    SELECT json_build_object('municipalities', (
      SELECT json_agg(
        json_build_object('code', municipality_code, 'name', name, 'province', province, 'validFrom', valid_from, 'isFictional', is_fictional)
        ORDER BY name)
      FROM core.municipality
      WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1)))::text AS answer`,
  values: ["2026-11-23"],
  asOurs: ({ allMunicipalities: { nodes } }: Answer) => ({
    municipalities: nodes.map(({ municipalityCode, ...rest }) => ({ code: municipalityCode, ...rest })),
  }),
};
