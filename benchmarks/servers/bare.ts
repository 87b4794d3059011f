import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "pg";
import { PoolReader, type Statement } from "#server/database/reader.ts";
import { QUERIES } from "../queries/queries.ts";
import { FROM_FACTS } from "../queries/request.ts";
import { announce } from "./announce.ts";
import { BENCH_VIEWER, MOST_CONNECTIONS } from "./conditions.ts";

const [, , connectionString = ""] = process.argv;

// The limit: hand-written SQL that makes the JSON, no GraphQL and no choice. Each statement carries its viewer, as ours do, and each
// question its values: a server that answers everybody as the same person, or always about the same municipality, does less than the job.
const pool = new Pool({ connectionString, max: MOST_CONNECTIONS, options: "-c role=regiospiegel_reader" });
const reader = new PoolReader(pool, BENCH_VIEWER);

type Written = Statement<{ readonly answer: string }>;
const byPath = new Map<string, Written>();
for (const { name, bare, fromFacts } of QUERIES) {
  byPath.set(`/${name}`, { name, text: bare });
  if (fromFacts !== undefined)
    byPath.set(`/${name}${FROM_FACTS}`, { name: `${name}${FROM_FACTS}`, text: fromFacts });
}

async function answerOf(written: Written, body: string): Promise<Buffer> {
  const { variables } = JSON.parse(body) as { readonly variables: readonly unknown[] };
  const [row] = await reader.read(written, variables);
  return Buffer.from(`{"data":${row?.answer ?? "null"}}`);
}

function answer(request: IncomingMessage, response: ServerResponse, written: Written): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    answerOf(written, Buffer.concat(chunks).toString())
      .then((body) => {
        response
          .writeHead(200, { "content-type": "application/json", "content-length": body.length })
          .end(body);
      })
      .catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
  });
}

const server = createServer((request, response) => {
  const written = byPath.get(request.url ?? "");
  if (written) answer(request, response, written);
  else response.writeHead(404).end();
});
server.listen(0, "127.0.0.1", () => {
  announce((server.address() as AddressInfo).port);
});
