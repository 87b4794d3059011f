import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { announce } from "./announce.ts";
import { BENCH_VIEWER, MOST_CONNECTIONS } from "./conditions.ts";

const [, , connectionString = ""] = process.argv;

const handler = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Ordering by any column, as ours may.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  pgServices: [
    makePgService({
      connectionString,
      schemas: ["core", "indicators"],
      poolConfig: { max: MOST_CONNECTIONS },
    }),
  ],
  grafast: {
    context: () => ({
      pgSettings: {
        role: "regiospiegel_reader",
        "regiospiegel.role": BENCH_VIEWER.role,
        "regiospiegel.municipalities": "{}",
      },
    }),
  },
  grafserv: { graphiql: false, watch: false, maxRequestLength: 1_000_000 },
});
const server = createServer();
await handler.createServ(grafserv).addTo(server);
server.listen(0, "127.0.0.1", () => {
  announce((server.address() as AddressInfo).port);
});
