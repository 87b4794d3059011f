import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "pg";
import { createReader } from "#server/database/reader.ts";
import { QUERIES } from "../queries/queries.ts";
import { announce } from "./announce.ts";
import { BENCH_VIEWER, MOST_CONNECTIONS } from "./conditions.ts";

const [, , connectionString = ""] = process.argv;

// The limit: hand-written SQL that makes the JSON, no GraphQL and no choice. Each statement carries its viewer, as ours do:
// a server that answers everybody as the same person does less than the job.
const pool = new Pool({ connectionString, max: MOST_CONNECTIONS, options: "-c role=regiospiegel_reader" });
const reader = createReader(pool, BENCH_VIEWER);
const byPath = new Map(QUERIES.map((query) => [`/${query.name}`, query]));

const server = createServer((request, response) => {
  const query = byPath.get(request.url ?? "");
  if (!query) {
    response.writeHead(404).end();
    return;
  }
  request.resume();
  reader
    .read<{ answer: string }>({ name: query.name, text: query.bare }, query.values)
    .then(([row]) => {
      const body = Buffer.from(`{"data":${row?.answer ?? "null"}}`);
      response
        .writeHead(200, { "content-type": "application/json", "content-length": body.length })
        .end(body);
    })
    .catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
});
server.listen(0, "127.0.0.1", () => {
  announce((server.address() as AddressInfo).port);
});
