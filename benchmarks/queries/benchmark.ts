import type { BenchQuery } from "./bench-query.ts";

interface Answer {
  readonly allIndicatorsCareSpends: {
    readonly nodes: readonly { readonly municipalityCode: string; readonly value: string }[];
  };
}

/**
 * What care cost each municipality of the country in a year, from what is published of the statements. Ours also decides who can be compared,
 * ranks and gives medians; neither PostGraphile nor the bare statement does, so the comparison is to our disadvantage.
 */
export const benchmark: BenchQuery = {
  name: "benchmark",
  title: "benchmark over het land",
  ours: `{ benchmark(input: { indicator: "care-spend", period: "2025", module: "fictief-module-1", peers: PARTICIPANTS }) {
    rows { municipality { code } value { value } } } }`,
  postgraphile: `{ allIndicatorsCareSpends(condition: { period: "2025", moduleCode: "fictief-module-1" }, orderBy: [MUNICIPALITY_CODE_ASC]) {
    nodes { municipalityCode value } } }`,
  bare: `
    SELECT json_build_object('benchmark', json_build_object('rows', (
      SELECT json_agg(json_build_object('municipality', json_build_object('code', municipality_code),
        'value', json_build_object('value', value)) ORDER BY municipality_code)
      FROM indicators.care_spend
      WHERE period = $1 AND module_code = $2 AND category IS NULL AND NOT is_carried)))::text AS answer`,
  fromFacts: `
    SELECT json_build_object('benchmark', json_build_object('rows', (
      SELECT json_agg(json_build_object('municipality', json_build_object('code', municipality_code),
        'value', json_build_object('value', value)) ORDER BY municipality_code)
      FROM (
        SELECT statement.municipality_code, sum(statement.spend) AS value
        FROM core.provider_statement AS statement
        JOIN core.product ON product.code = statement.product_code
        JOIN core.care_category AS category ON category.code = product.care_category_code
        WHERE category.module_code = $2
          AND statement.month >= make_date($1::integer, 1, 1) AND statement.month < make_date($1::integer + 1, 1, 1)
        GROUP BY statement.municipality_code) AS summed)))::text AS answer`,
  values: ["2025", "fictief-module-1"],
  asOurs: ({ allIndicatorsCareSpends: { nodes } }: Answer) => ({
    benchmark: {
      rows: nodes.map(({ municipalityCode, value }) => ({
        municipality: { code: municipalityCode },
        value: { value: Number(value) },
      })),
    },
  }),
};
