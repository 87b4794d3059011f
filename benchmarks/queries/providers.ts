import type { BenchQuery } from "./bench-query.ts";

interface Answer {
  readonly allProviders: {
    readonly nodes: readonly {
      readonly code: string;
      readonly name: string;
      readonly contractsByProviderCode: { readonly nodes: readonly object[] };
      readonly indicatorMeasurementsByProviderCode: {
        readonly nodes: readonly ({
          readonly value: string;
          readonly performanceIndicatorByPerformanceIndicatorCode: object;
        } & object)[];
      };
    }[];
  };
}

/** A page of a hundred providers, each with its contracts and measurements. */
export const providers: BenchQuery = {
  name: "providers",
  title: "100 aanbieders met contracten en metingen",
  ours: `{ providers(first: 100) { nodes { code name
    contracts(history: true) { code lot validFrom validTo }
    measurements { period value isMet performanceIndicator { code } } } } }`,
  postgraphile: `{ allProviders(first: 100, orderBy: [NAME_ASC]) { nodes { code name
    contractsByProviderCode(orderBy: [VALID_FROM_ASC, CODE_ASC]) { nodes { code lot validFrom validTo } }
    indicatorMeasurementsByProviderCode(orderBy: [PERFORMANCE_INDICATOR_CODE_ASC, PERIOD_ASC]) { nodes {
      period value isMet performanceIndicatorByPerformanceIndicatorCode { code } } } } } }`,
  bare: `
    SELECT json_build_object('providers', json_build_object('nodes', (
      SELECT json_agg(json_build_object('code', provider.code, 'name', provider.name,
        'contracts', (
          SELECT json_agg(json_build_object('code', code, 'lot', lot, 'validFrom', valid_from, 'validTo', valid_to) ORDER BY valid_from, code)
          FROM core.contract WHERE contract.provider_code = provider.code),
        'measurements', (
          SELECT json_agg(json_build_object('period', period, 'value', value, 'isMet', is_met,
            'performanceIndicator', json_build_object('code', performance_indicator_code)) ORDER BY performance_indicator_code, period)
          FROM core.indicator_measurement AS measurement WHERE measurement.provider_code = provider.code))
        ORDER BY provider.name, provider.code)
      FROM (SELECT code, name FROM core.provider ORDER BY name, code LIMIT $1) AS provider)))::text AS answer`,
  values: [100],
  asOurs: ({ allProviders: { nodes } }: Answer) => ({
    providers: {
      nodes: nodes.map(({ code, name, contractsByProviderCode, indicatorMeasurementsByProviderCode }) => ({
        code,
        name,
        contracts: contractsByProviderCode.nodes,
        measurements: indicatorMeasurementsByProviderCode.nodes.map(
          ({ value, performanceIndicatorByPerformanceIndicatorCode, ...rest }) => ({
            ...rest,
            value: Number(value),
            performanceIndicator: performanceIndicatorByPerformanceIndicatorCode,
          }),
        ),
      })),
    },
  }),
};
