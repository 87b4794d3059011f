import type { BenchQuery } from "./bench-query.ts";

interface Answer {
  readonly allProviders: {
    readonly nodes: readonly {
      readonly code: string;
      readonly statementMonthRollupsByProviderCode: {
        readonly nodes: readonly { readonly month: string; readonly spend: string }[];
      };
    }[];
  };
}

/** PostGraphile gives the rows of the rollup; who asks adds up the municipalities of a month. */
function byMonth(rows: readonly { readonly month: string; readonly spend: string }[]) {
  const spends = new Map<string, number>();
  for (const { month, spend } of rows) spends.set(month, (spends.get(month) ?? 0) + Number(spend));
  return [...spends].map(([month, spend]) => ({ month, spend }));
}

/** What a hundred providers turned over, month by month, from the rollup of the statements. */
export const rollup: BenchQuery = {
  name: "rollup",
  title: "omzet per maand van 100 aanbieders, uit de optelling",
  ours: "{ providers(first: 100) { nodes { code spendByMonth { month spend } } } }",
  postgraphile: `{ allProviders(first: 100, orderBy: [NAME_ASC]) { nodes { code
    statementMonthRollupsByProviderCode(orderBy: [MONTH_ASC]) { nodes { month spend } } } } }`,
  bare: `
    SELECT json_build_object('providers', json_build_object('nodes', (
      SELECT json_agg(json_build_object('code', provider.code, 'spendByMonth', (
        SELECT json_agg(json_build_object('month', month, 'spend', spend) ORDER BY month)
        FROM (
          SELECT month, sum(spend) AS spend
          FROM core.statement_month_rollup AS rollup
          WHERE rollup.provider_code = provider.code
          GROUP BY month) AS summed))
        ORDER BY provider.name, provider.code)
      FROM (SELECT code, name FROM core.provider ORDER BY name, code LIMIT $1) AS provider)))::text AS answer`,
  values: [100],
  asOurs: ({ allProviders: { nodes } }: Answer) => ({
    providers: {
      nodes: nodes.map(({ code, statementMonthRollupsByProviderCode }) => ({
        code,
        spendByMonth: byMonth(statementMonthRollupsByProviderCode.nodes),
      })),
    },
  }),
};
