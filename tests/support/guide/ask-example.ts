import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Answer } from "../test-server.ts";
import type { Example } from "./read-examples.ts";

/** The address that the pages speak of: where `npm start` listens. */
const PRINTED_ORIGIN = "http://127.0.0.1:4000";

/** What a reader looks at: the data, or the messages with their codes. */
function readBy({ data, errors }: Answer<unknown>): unknown {
  return errors ? { errors: errors.map(({ message, extensions }) => ({ message, extensions })) } : data;
}

async function askGraphql(question: string, origin: string, token: string | undefined): Promise<string> {
  const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
  const body = JSON.stringify({ query: question });
  const response = await fetch(`${origin}/graphql`, { method: "POST", headers, body });
  return JSON.stringify(readBy((await response.json()) as Answer<unknown>));
}

async function runCommands(question: string, origin: string, token = ""): Promise<string> {
  const commands = question.replaceAll(PRINTED_ORIGIN, origin);
  const { stdout } = await promisify(execFile)("sh", ["-c", commands], {
    env: { PATH: process.env.PATH, TOKEN: token },
  });
  return stdout;
}

/** Asks what the page asks, of a server of ours, and gives the text that came back. */
export function askExample(example: Example, origin: string, token: string | undefined): Promise<string> {
  const ask = example.language === "sh" ? runCommands : askGraphql;
  return ask(example.question, origin, token);
}
