/** How many items a list has where the question doesn't say so with `first`: what is held, rounded up. */
const SIZES: Readonly<Record<string, number>> = {
  "Benchmark.rows": 350,
  "BenchmarkTrendPoint.own": 20,
  "Query.municipalities": 350,
  "Query.indicators": 120,
  "Query.discrepancies": 150,
  "Query.contributions": 50,
  "CooperationModule.performanceAgreements": 60,
  "CooperationModule.results": 60,
  "CooperationModule.claims": 60,
  "Municipality.participations": 10,
  "Partnership.modules": 10,
};

const OTHERWISE = 20;

/** The expected length of the list that a field of a type gives. */
export function listSizeOf(typeName: string, fieldName: string): number {
  return SIZES[`${typeName}.${fieldName}`] ?? OTHERWISE;
}
