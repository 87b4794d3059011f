import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  type AskedBenchmarks,
  type Benchmark,
  FIELDS,
  openAskedBenchmarks,
  rowOf,
} from "../../../tests/support/asked-benchmark.ts";

let asked: AskedBenchmarks;

beforeAll(async () => {
  asked = await openAskedBenchmarks();
});

afterAll(() => asked.close());

describe("where the key is the number of inhabitants", () => {
  test.each([
    ["wsp", 9],
    ["inkoop", 11],
    ["inburgering", 9],
  ])(
    "the contribution per inhabitant of %s is equal by construction, and none of its %s payers is ranked",
    async (module, payers) => {
      const answer = await asked.benchmark({
        indicator: `contribution-per-inhabitant-${module}`,
        period: "2022",
      });
      expect(answer.comparability).toBe("STRUCTURALLY_EQUAL");
      expect(answer.note).toContain("naar rato van de inwoners");
      expect(answer.rows).toHaveLength(payers);
      expect(answer.rows.map(({ rank, position }) => [rank, position])).toEqual(
        answer.rows.map(() => [null, "NONE"]),
      );
    },
  );

  test("the amounts of Inburgering 2022 show it: 0.1744 to 0.1747, weighted 0.1746", async () => {
    const { statistics, rows } = await asked.benchmark({
      indicator: "contribution-per-inhabitant-inburgering",
      period: "2022",
    });
    expect(statistics).toMatchObject({
      count: 9,
      minimum: 0.1744,
      maximum: 0.1747,
      median: 0.1746,
      weightedMean: 0.1746,
    });
    expect(
      rows.every(
        ({ comparability, differenceFromMedian }) =>
          comparability === "STRUCTURALLY_EQUAL" && differenceFromMedian === null,
      ),
    ).toBe(true);
  });

  test("the sources have no contributions to WSP: each row says so", async () => {
    const { rows, statistics } = await asked.benchmark({
      indicator: "contribution-per-inhabitant-wsp",
      period: "2022",
    });
    expect(statistics).toBeNull();
    expect(new Set(rows.map(({ comparability }) => comparability))).toEqual(new Set(["NOT_AVAILABLE"]));
  });
});

describe("RBL", () => {
  test("Wageningen and Doesburg are shown and are no participants", async () => {
    const answer = await asked.benchmark({
      indicator: "contribution-per-inhabitant-rbl",
      period: "2022",
      partnership: "mgr-sdcg",
    });
    expect(answer.rows).toHaveLength(11);
    for (const code of ["GM0289", "GM0221"]) {
      expect(rowOf(answer, code)).toMatchObject({
        comparability: "NOT_PARTICIPANT",
        rank: null,
        value: { value: null, status: "NOT_APPLICABLE" },
      });
    }
    expect(rowOf(answer, "GM0274")?.comparability).toBe("NOT_AVAILABLE");
  });

  test("Wageningen is shown as well where only it is asked for", async () => {
    const answer = await asked.benchmark({
      indicator: "young-people-per-fte",
      period: "2020",
      municipalities: ["GM0289"],
    });
    expect(answer.rows).toHaveLength(10);
    expect(rowOf(answer, "GM0289")?.comparability).toBe("NOT_PARTICIPANT");
  });
});

test("the seven of the ROB pay by macro budget, so their amounts per inhabitant are ranked", async () => {
  const { comparability, rows, statistics } = await asked.benchmark({
    indicator: "contribution-per-inhabitant-rob",
    period: "2022",
  });
  expect(comparability).toBe("OK");
  expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(rows.map(({ value }) => value.numerator).toSorted((one, other) => one - other)).toEqual([
    47535, 111508, 150605, 182593, 291296, 311072, 1485059,
  ]);
  const people = rows.reduce((sum, { value }) => sum + value.denominator, 0);
  expect(statistics?.weightedMean).toBe(Math.round((2_579_668 / people) * 10_000) / 10_000);
});

describe("social assistance of the whole country in 2024", () => {
  const COUNTRY = { indicator: "social-assistance-per-1000", period: "2024", peers: "COUNTRY" };
  let answer: Benchmark;
  let values: number[];

  beforeAll(async () => {
    answer = await asked.benchmark(COUNTRY);
    const rows = await asked.database.orm.em.execute<{ value: string }[]>(`
      SELECT round(1000 * part.value / whole.value, 4) AS value
      FROM core.observation AS part
      JOIN core.observation AS whole USING (municipality_code, period, source_code)
      WHERE part.measure_code = 'social-assistance-recipients' AND whole.measure_code = 'kwb-inhabitants'
        AND part.period = '2024' AND part.value >= 10
      ORDER BY 1`);
    values = rows.map(({ value }) => Number(value));
  });

  test("shows all 342 municipalities", () => {
    expect(answer.rows).toHaveLength(342);
    expect(answer.asOf).toBe("2024-01-01");
  });

  test("has the median, quartiles and extremes that a small computation of its own gives", () => {
    const at = (part: number) => {
      const position = (values.length - 1) * part;
      const [below = 0, above = below] = values.slice(Math.floor(position), Math.floor(position) + 2);
      return below + (above - below) * (position % 1);
    };
    const { count, lowerQuartile, median, upperQuartile, minimum, maximum, mean } = answer.statistics ?? {};
    expect(count).toBe(values.length);
    expect([minimum, maximum]).toEqual([values[0], values.at(-1)]);
    expect(lowerQuartile).toBeCloseTo(at(0.25), 8);
    expect(median).toBeCloseTo(at(0.5), 8);
    expect(upperQuartile).toBeCloseTo(at(0.75), 8);
    expect(mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 3);
  });

  test("ranks the lowest first, since lower is better, and every rank follows from the values", () => {
    const ranked = answer.rows.filter(({ comparability }) => comparability === "OK");
    for (const { value, rank, rankTies } of ranked) {
      const own = value.value ?? Number.NaN;
      expect(rank).toBe(1 + values.filter((other) => other < own).length);
      expect(rankTies).toBe(values.filter((other) => other === own).length);
    }
    const quartile = answer.statistics?.lowerQuartile ?? Number.NaN;
    const better = ranked.filter(({ position }) => position === "BETTER");
    expect(better.every(({ value }) => (value.value ?? Number.NaN) < quartile)).toBe(true);
    expect(better.length).toBeGreaterThan(80);
  });

  test("a benchmark over the whole country is one statement, with a trend two, with its sources three", async () => {
    const one = await asked.ask(
      `query ($input: BenchmarkInput!) { benchmark(input: $input) { ${FIELDS} } }`,
      {
        input: COUNTRY,
      },
    );
    expect(one.statements).toEqual(["benchmark-social-assistance-per-1000"]);
    const all = await asked.ask(
      `query ($input: BenchmarkInput!) { benchmark(input: $input) { ${FIELDS}
        rows { value { citation { source { code title } } denominatorCitation { source { code } } } }
        trend { period median own { value { value } municipality { name } } } } }`,
      { input: { ...COUNTRY, similarTo: "GM0202" } },
    );
    expect(all.errors).toEqual([]);
    expect(all.statements).toEqual([
      "benchmark-social-assistance-per-1000",
      "trend-social-assistance-per-1000",
      "sources-by-code",
    ]);
  });
});

test("equal values share a rank: in whole per cent many municipalities have as many elderly", async () => {
  const { rows } = await asked.benchmark({ indicator: "share-65-plus", period: "2024", peers: "COUNTRY" });
  const shared = rows.filter(({ rankTies }) => (rankTies ?? 0) > 1);
  expect(shared.length).toBeGreaterThan(300);
  for (const { rank, rankTies } of shared)
    expect(rows.filter((other) => other.rank === rank)).toHaveLength(rankTies ?? 0);
});

test("a trend marks the break of 2023, where taakveld 6.2 was split", async () => {
  const { data } = await asked.ask(
    `query ($input: BenchmarkInput!) { benchmark(input: $input) { trend(periods: 4) { period count comparability isBreak note own { comparability rank } } } }`,
    {
      input: {
        indicator: "taakveld-expense-per-inhabitant-accounts",
        category: "6.1",
        period: "2024",
        peers: "COUNTRY",
        similarTo: "GM0202",
      },
    },
  );
  const { trend } = (
    data as {
      benchmark: {
        trend: {
          period: string;
          comparability: string;
          isBreak: boolean;
          own: { comparability: string }[];
        }[];
      };
    }
  ).benchmark;
  expect(trend.map(({ period, comparability, isBreak }) => [period, comparability, isBreak])).toEqual([
    ["2021", "BREAK_IN_SERIES", false],
    ["2022", "BREAK_IN_SERIES", expect.any(Boolean)],
    ["2023", "OK", true],
    ["2024", "OK", false],
  ]);
  expect(trend[0]?.own).toMatchObject([{ comparability: "BREAK_IN_SERIES" }]);
});
