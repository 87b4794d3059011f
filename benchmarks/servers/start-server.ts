import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { startSwitches } from "../../tests/support/platform-process.ts";

export const BARE = "bare";
/** The same server, asked for the same figures from the facts. */
export const BARE_FROM_FACTS = "bare, from the facts";

/** A server in a process of its own, so that its processor time and memory are its own. */
export interface MeasuredServer {
  readonly name: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/**
 * Starts one of the servers of this folder.
 * @param args what it takes: the address of the database first
 */
export async function startServer(
  name: string,
  file: string,
  args: readonly string[],
): Promise<MeasuredServer> {
  const child = fork(join(import.meta.dirname, file), args, {
    execArgv: startSwitches(),
    env: { ...process.env, NODE_ENV: "production", GRAPHILE_ENV: "production" },
    // PostGraphile tells at length what of a database it leaves out.
    stdio: ["ignore", "ignore", name === "postgraphile" ? "ignore" : "inherit", "ipc"],
  });
  const [message] = (await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => {
      throw new Error(`${name} ended before it answered`);
    }),
  ])) as [{ port: number }];
  return { name, port: message.port, pid: child.pid ?? 0, stop: () => end(child) };
}
