import type { SpawnOptions } from "node:child_process";
import type { RunsAs } from "./account.ts";

/** A program with its parameters, and what `spawn` must know to run it. */
export interface Command {
  readonly file: string;
  readonly parameters: readonly string[];
  readonly options: SpawnOptions;
}

/** Puts a program of PostgreSQL into the words of `spawn`, run the way this machine asks for. */
export function commandOf(program: string, parameters: readonly string[], runsAs: RunsAs): Command {
  // The language of its messages is fixed: some of them are recognised.
  const options = { cwd: "/", env: { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" } };
  switch (runsAs.kind) {
    case "self":
      return { file: program, parameters, options };
    case "account":
      return { file: program, parameters, options: { ...options, ...runsAs.account } };
    case "namespace": {
      const { uid, gid } = runsAs.account;
      const within = ["--user", `--map-user=${uid}`, `--map-group=${gid}`, program, ...parameters];
      return { file: "unshare", parameters: within, options };
    }
  }
}
