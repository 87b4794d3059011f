import { cpuOf, cpuOfChildren } from "./processor.ts";
import { RawClient } from "./raw-client.ts";

/** What one stretch of asking showed. */
export interface Stretch {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds of each answer. */
  readonly latencies: readonly number[];
  /** Milliseconds of processor time, of the server and of all of PostgreSQL. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
}

export interface Target {
  readonly port: number;
  readonly pid: number;
  readonly postmaster: number;
}

/** Asks over `connections` at once for so long, and measures. */
export async function measure(
  target: Target,
  request: Buffer,
  { milliseconds, connections }: { readonly milliseconds: number; readonly connections: number },
): Promise<Stretch> {
  const latencies: number[] = [];
  const clients = Array.from({ length: connections }, () => new RawClient(target.port));
  const [serverBefore, databaseBefore] = [cpuOf(target.pid), cpuOfChildren(target.postmaster)];
  const start = performance.now();
  const end = start + milliseconds;
  await Promise.all(
    clients.map(async (client) => {
      for (let asked = performance.now(); asked < end; asked = performance.now()) {
        await client.ask(request);
        latencies.push(performance.now() - asked);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const serverCpu = cpuOf(target.pid) - serverBefore;
  const databaseCpu = cpuOfChildren(target.postmaster) - databaseBefore;
  for (const client of clients) client.close();
  return { requests: latencies.length, seconds, latencies, serverCpu, databaseCpu };
}
