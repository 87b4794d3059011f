import type { Comparison, Measured } from "../compare-servers.ts";
import type { Load } from "../load/statistics.ts";
import type { GrowthPoint } from "../measure-growth.ts";
import type { Machine } from "./machine.ts";

/** Everything that a run of the benchmark found. */
export interface Results {
  readonly machine: Machine;
  readonly load: Load;
  readonly comparisons: readonly (Comparison & { readonly municipalities: number; readonly facts: number })[];
  readonly growth: readonly GrowthPoint[];
}

const number = (value: number, digits = 2): string => (Number.isNaN(value) ? "–" : value.toFixed(digits));
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

function find(servers: readonly Measured[], name: string): Measured | undefined {
  return servers.find(({ server }) => server === name);
}

function ratios({ queries }: Comparison): string[] {
  return [
    row([
      "query",
      "vs PostGraphile",
      "vs bare SQL",
      "vs bare SQL on the facts",
      "answers kept, vs PostGraphile",
    ]),
    row(["---", "--:", "--:", "--:", "--:"]),
    ...queries.map(({ name, servers }) =>
      row([
        name,
        number(find(servers, "regiospiegel")?.versusPostgraphile ?? Number.NaN),
        number(find(servers, "regiospiegel")?.versusBare ?? Number.NaN),
        number(find(servers, "regiospiegel")?.versusFacts ?? Number.NaN),
        number(find(servers, "regiospiegel, answers kept")?.versusPostgraphile ?? Number.NaN),
      ]),
    ),
  ];
}

function details({ queries }: Comparison): string[] {
  return [
    row([
      "query",
      "server",
      "statements",
      "requests/s",
      "p50 ms",
      "p99 ms",
      "CPU server ms",
      "CPU database ms",
    ]),
    row(["---", "---", "--:", "--:", "--:", "--:", "--:", "--:"]),
    ...queries.flatMap(({ name, servers }) =>
      servers.map((one) =>
        row([
          name,
          one.server,
          one.statements,
          number(one.requestsPerSecond, 0),
          number(one.p50),
          number(one.p99),
          number(one.serverCpu),
          number(one.databaseCpu),
        ]),
      ),
    ),
  ];
}

function growthTable(points: readonly GrowthPoint[]): string[] {
  const names = Object.keys(points[0]?.latencies ?? {});
  if (names.length === 0) return [];
  return [
    "## One answer, milliseconds (median, one asking at a time, nothing kept)",
    "",
    row(["municipalities", "facts", ...names]),
    row(["--:", "--:", ...names.map(() => "--:")]),
    ...points.map(({ municipalities, facts, latencies }) =>
      row([municipalities, facts, ...names.map((name) => number(latencies[name] ?? Number.NaN))]),
    ),
  ];
}

/** The figures as Markdown. */
export function writeTables({ machine, load, comparisons, growth }: Results): string {
  const { processor, cores, memoryInGigabytes, node, postgresql, postgraphile, apollo } = machine;
  return [
    "# Measured by `npm run bench`",
    "",
    `${processor}, ${cores} cores, ${memoryInGigabytes} GB; Node ${node}, PostgreSQL ${postgresql}, PostGraphile ${postgraphile}, Apollo Server ${apollo}. ` +
      `${load.rounds} rounds of ${load.milliseconds} ms for each server in turn, ${load.connections} connections. Ratios are medians over the rounds.`,
    "",
    ...comparisons.flatMap((one) => [
      `## ${one.municipalities} municipalities, ${one.facts} facts`,
      "",
      ...ratios(one),
      "",
      ...details(one),
      "",
      `Most memory held: ${Object.entries(one.memory)
        .map(([server, megabytes]) => `${server} ${megabytes} MB`)
        .join(", ")}.`,
      "",
    ]),
    ...growthTable(growth),
    "",
  ].join("\n");
}
