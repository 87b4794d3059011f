import type { Surroundings } from "./compare-servers.ts";
import { fill } from "./data/fill.ts";
import { factsOf, SIZES } from "./data/sizes.ts";
import { measure } from "./load/measure.ts";
import { quantile } from "./load/statistics.ts";
import { QUERIES } from "./queries/queries.ts";
import { requestFor } from "./queries/request.ts";
import { startServer } from "./servers/start-server.ts";

/** How long our answer takes at one size, nothing kept and one asking at a time. */
export interface GrowthPoint {
  readonly municipalities: number;
  readonly facts: number;
  /** Milliseconds, by query. */
  readonly latencies: Readonly<Record<string, number>>;
}

const ONE = { milliseconds: 700, connections: 1 };

/** Asks every query of countries from small to large. */
export async function measureGrowth(surroundings: Surroundings): Promise<GrowthPoint[]> {
  const { projectFolder, postmaster, say } = surroundings;
  const points: GrowthPoint[] = [];
  for (const size of SIZES) {
    const database = await fill(size, surroundings);
    say(`growth: ${size.name} …`);
    const server = await startServer("regiospiegel", "ours.js", [database, projectFolder, ""]);
    const latencies: Record<string, number> = {};
    for (const query of QUERIES) {
      const target = { ...server, postmaster };
      await measure(target, requestFor(server, query), ONE);
      latencies[query.name] = quantile(
        (await measure(target, requestFor(server, query), ONE)).latencies,
        0.5,
      );
    }
    await server.stop();
    points.push({ municipalities: size.municipalities, facts: factsOf(size), latencies });
  }
  return points;
}
