import { BARE, BARE_FROM_FACTS, type MeasuredServer } from "../servers/start-server.ts";
import type { BenchQuery } from "./bench-query.ts";

/** What stands behind the path of a statement that reads the facts. */
export const FROM_FACTS = "-from-facts";

function post(path: string, body: string): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    "Host: 127.0.0.1",
    "Content-Type: application/json",
    "Accept: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/** Where and with which body a server is asked this. */
export function addressFor(
  { name }: Pick<MeasuredServer, "name">,
  query: BenchQuery,
): { path: string; body: string } {
  const values = JSON.stringify({ variables: query.values });
  if (name === BARE) return { path: `/${query.name}`, body: values };
  if (name === BARE_FROM_FACTS) return { path: `/${query.name}${FROM_FACTS}`, body: values };
  const text = name === "postgraphile" ? query.postgraphile : query.ours;
  return { path: "/graphql", body: JSON.stringify({ query: text }) };
}

/** The bytes of a whole request. */
export function requestFor(server: Pick<MeasuredServer, "name">, query: BenchQuery): Buffer {
  const { path, body } = addressFor(server, query);
  return post(path, body);
}
