import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "pg";
import { QUERIES } from "../queries/queries.ts";
import { announce } from "./announce.ts";
import { BENCH_VIEWER } from "./viewer.ts";

const [, , connectionString = ""] = process.argv;

// The limit: hand-written SQL that makes the JSON, the viewer fixed when a connection is made, no GraphQL and no choice.
const pool = new Pool({
  connectionString,
  max: 10,
  options: `-c role=regiospiegel_reader -c regiospiegel.role=${BENCH_VIEWER.role} -c regiospiegel.municipalities={}`,
});
const byPath = new Map(QUERIES.map((query) => [`/${query.name}`, query]));

const server = createServer((request, response) => {
  const query = byPath.get(request.url ?? "");
  if (!query) {
    response.writeHead(404).end();
    return;
  }
  request.resume();
  pool
    .query<{ answer: string }>({ name: query.name, text: query.bare, values: [...query.values] })
    .then(({ rows: [row] }) => {
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
