import { countStatements } from "./count-statements.ts";
import { expectEqualAnswers } from "./equal-answers.ts";
import { measure, type Stretch } from "./load/measure.ts";
import { peakMemoryOf } from "./load/processor.ts";
import { type Load, median, quantile } from "./load/statistics.ts";
import type { BenchQuery } from "./queries/bench-query.ts";
import { requestFor } from "./queries/request.ts";
import { BARE, BARE_FROM_FACTS, type MeasuredServer, startServer } from "./servers/start-server.ts";

export interface Surroundings {
  /** Of the cluster. */
  readonly url: string;
  readonly projectFolder: string;
  readonly say: (line: string) => void;
  /** The first process of PostgreSQL. */
  readonly postmaster: number;
  /** Where PostgreSQL writes what it does. */
  readonly log: string;
}

/** What one server showed of one query. */
export interface Measured {
  readonly server: string;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time per request. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
  readonly statements: number;
  /** Medians over the rounds of how many times as many requests as the other server. */
  readonly versusPostgraphile: number;
  readonly versusBare: number;
  /** Than the bare statement that reads the facts; NaN where there is none. */
  readonly versusFacts: number;
}

export interface Comparison {
  readonly queries: readonly {
    readonly name: string;
    readonly title: string;
    readonly servers: readonly Measured[];
  }[];
  /** The most memory that each server held, in MB. */
  readonly memory: Readonly<Record<string, number>>;
}

const WARM_UP = 500;

function startServers(database: string, { projectFolder }: Surroundings): Promise<MeasuredServer[]> {
  return Promise.all([
    startServer("regiospiegel", "ours.js", [database, projectFolder, ""]),
    startServer("regiospiegel, answers kept", "ours.js", [database, projectFolder, "keeping"]),
    startServer("postgraphile", "postgraphile.js", [database]),
    startServer(BARE, "bare.js", [database]),
  ]);
}

/** The servers that are asked a query: the bare one twice where it can also be answered from the facts. */
function serversFor({ fromFacts }: BenchQuery, servers: readonly MeasuredServer[]): MeasuredServer[] {
  const bare = servers.filter(({ name }) => fromFacts !== undefined && name === BARE);
  return [...servers, ...bare.map((server) => ({ ...server, name: BARE_FROM_FACTS }))];
}

function ratio(one: readonly Stretch[], other: readonly Stretch[]): number {
  const rate = (stretch: Stretch | undefined): number =>
    stretch ? stretch.requests / stretch.seconds : Number.NaN;
  return median(one.map((stretch, round) => rate(stretch) / rate(other[round])));
}

function summarise(
  server: string,
  statements: number,
  stretches: ReadonlyMap<string, readonly Stretch[]>,
): Measured {
  const own = stretches.get(server) ?? [];
  const latencies = own.flatMap((stretch) => stretch.latencies);
  const perRequest = (read: (stretch: Stretch) => number): number =>
    own.reduce((sum, one) => sum + read(one), 0) / latencies.length;
  return {
    server,
    requestsPerSecond: median(own.map(({ requests, seconds }) => requests / seconds)),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    serverCpu: perRequest(({ serverCpu }) => serverCpu),
    databaseCpu: perRequest(({ databaseCpu }) => databaseCpu),
    statements,
    versusPostgraphile: ratio(own, stretches.get("postgraphile") ?? []),
    versusBare: ratio(own, stretches.get(BARE) ?? []),
    versusFacts: ratio(own, stretches.get(BARE_FROM_FACTS) ?? []),
  };
}

async function compareOn(
  query: BenchQuery,
  servers: readonly MeasuredServer[],
  { postmaster, log, url }: Surroundings,
  { rounds, milliseconds, connections }: Load,
): Promise<Measured[]> {
  const stretches = new Map<string, Stretch[]>(servers.map(({ name }) => [name, []]));
  const targetOf = (server: MeasuredServer) => ({ ...server, postmaster });
  for (const server of servers)
    await measure(targetOf(server), requestFor(server, query), { milliseconds: WARM_UP, connections });
  for (let round = 0; round < rounds; round += 1)
    for (const server of servers) {
      const stretch = await measure(targetOf(server), requestFor(server, query), {
        milliseconds,
        connections,
      });
      stretches.get(server.name)?.push(stretch);
    }
  const measured: Measured[] = [];
  for (const server of servers)
    measured.push(summarise(server.name, await countStatements({ url, log }, server, query), stretches));
  return measured;
}

/** Proves that the servers give the same answers, then lets them take turns. */
export async function compareServers(
  database: string,
  queries: readonly BenchQuery[],
  surroundings: Surroundings,
  load: Load,
): Promise<Comparison> {
  const servers = await startServers(database, surroundings);
  try {
    const compared = [];
    for (const query of queries) {
      const asked = serversFor(query, servers);
      await expectEqualAnswers(query, asked);
      compared.push({
        name: query.name,
        title: query.title,
        servers: await compareOn(query, asked, surroundings, load),
      });
      surroundings.say(`  ${query.name}`);
    }
    return {
      queries: compared,
      memory: Object.fromEntries(servers.map(({ name, pid }) => [name, peakMemoryOf(pid)])),
    };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
