import { expect } from "@jest/globals";
import { type CountedAnswer, type CountedQuery, createCountedQuery } from "./counted-query.ts";
import { openTestDatabase, type TestDatabase } from "./test-database.ts";

export interface Row {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly value: {
    readonly value: number | null;
    readonly status: string;
    readonly numerator: number;
    readonly denominator: number;
  };
  readonly comparability: string;
  readonly note: string | null;
  readonly rank: number | null;
  readonly rankTies: number | null;
  readonly differenceFromMedian: number | null;
  readonly position: string;
  readonly similarity: number | null;
}

export interface Benchmark {
  readonly asOf: string;
  readonly comparability: string;
  readonly note: string | null;
  readonly peerExplanation: string;
  readonly rows: readonly Row[];
  readonly statistics: Readonly<Record<string, number>> | null;
}

/** Everything that is asked of a benchmark. */
export const FIELDS = `asOf comparability note peerExplanation
  statistics { count median lowerQuartile upperQuartile minimum maximum mean weightedMean }
  rows {
    municipality { code name } comparability note rank rankTies differenceFromMedian position similarity
    value { value status numerator denominator citation { locator } }
  }`;

/** Benchmarks of all seeds. */
export interface AskedBenchmarks {
  readonly database: TestDatabase;
  readonly ask: CountedQuery;
  benchmark(input: Record<string, unknown>): Promise<Benchmark>;
  /** What a benchmark that can't be made says instead. */
  refusal(input: Record<string, unknown>): Promise<CountedAnswer["errors"][number] | undefined>;
  close(): Promise<void>;
}

export async function openAskedBenchmarks(): Promise<AskedBenchmarks> {
  const database = await openTestDatabase({ seeded: true });
  await database.orm.em.execute("ANALYZE");
  const ask = await createCountedQuery(database.reader);
  return {
    database,
    ask,
    async benchmark(input) {
      const { data, errors } = await ask(
        `query ($input: BenchmarkInput!) { benchmark(input: $input) { ${FIELDS} } }`,
        { input },
      );
      expect(errors).toEqual([]);
      return (data as { benchmark: Benchmark }).benchmark;
    },
    async refusal(input) {
      const { errors } = await ask(
        "query ($input: BenchmarkInput!) { benchmark(input: $input) { period } }",
        {
          input,
        },
      );
      return errors[0];
    },
    close: () => database.close(),
  };
}

export const rowOf = ({ rows }: Benchmark, code: string) =>
  rows.find(({ municipality }) => municipality.code === code);
