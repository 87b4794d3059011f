import type { SpawnOptions } from "node:child_process";
import type { RunsAs } from "./account.ts";

/** A program with its parameters, and what `spawn` must know to run it. */
export interface Command {
  readonly file: string;
  readonly parameters: readonly string[];
  readonly options: SpawnOptions;
}

/**
 * Memory that an answer has taken stays with the connection for the next one, up to what an answer takes. By itself the C library gives it
 * back at the end of each and asks for it again: a fifth of the time of a matrix went to that.
 */
const KEEPS_MEMORY = { MALLOC_TRIM_THRESHOLD_: "8388608", MALLOC_MMAP_THRESHOLD_: "16777216" };

/** The language of the messages of PostgreSQL is fixed: some of them are recognised. */
const ENVIRONMENT = { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC", ...KEEPS_MEMORY };

/** Puts a program of PostgreSQL into the words of `spawn`, run the way this machine asks for. */
export function commandOf(program: string, parameters: readonly string[], runsAs: RunsAs): Command {
  const options = { cwd: "/", env: ENVIRONMENT };
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
