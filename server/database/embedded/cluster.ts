import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OperatorError } from "../../config/operator-error.ts";
import type { RunsAs } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { commandOf } from "./command.ts";
import type { DataFolder } from "./data-folder.ts";
import { runToEnd } from "./run-to-end.ts";
import { OWNER } from "./settings.ts";

const MAJOR_VERSION = "18";
const START_AFRESH =
  "Verplaats of verwijder die map (de gegevens worden opnieuw uit seeds/ gelezen), of wijs met DATABASE_URL een andere database aan.";

/**
 * Says whether there is a cluster that this PostgreSQL can open.
 * @throws OperatorError when there is one of another version, or something else
 */
export function hasCluster({ cluster, password }: DataFolder): boolean {
  if (!existsSync(cluster)) return false;
  const versionFile = join(cluster, "PG_VERSION");
  if (!existsSync(versionFile))
    throw new OperatorError(`${cluster} is geen map van PostgreSQL. ${START_AFRESH}`);
  const version = readFileSync(versionFile, "utf8").trim();
  if (version !== MAJOR_VERSION) {
    throw new OperatorError(
      `De gegevensmap ${cluster} is van PostgreSQL ${version}; dit platform gebruikt ${MAJOR_VERSION}. ${START_AFRESH}`,
    );
  }
  if (!existsSync(password))
    throw new OperatorError(`Het wachtwoord bij ${cluster} ontbreekt. ${START_AFRESH}`);
  return true;
}

function writePassword({ password }: DataFolder, runsAs: RunsAs): void {
  rmSync(password, { force: true });
  writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (runsAs.kind === "account") chownSync(password, runsAs.account.uid, runsAs.account.gid);
}

/**
 * Makes a cluster with a random password and an empty database. It gets its name when it is whole,
 * so that an interruption leaves nothing that looks like one.
 * @throws OperatorError when PostgreSQL cannot
 */
export async function createCluster(
  folder: DataFolder,
  { initdb, postgres }: Binaries,
  runsAs: RunsAs,
  signal: AbortSignal,
): Promise<void> {
  const unfinished = `${folder.cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (runsAs.kind === "account") chownSync(unfinished, runsAs.account.uid, runsAs.account.gid);
  writePassword(folder, runsAs);
  // One sort order on every machine, whatever its operating system thinks of the alphabet.
  const order = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = ["--auth=scram-sha-256", `--username=${OWNER}`, `--pwfile=${folder.password}`];
  await runToEnd(commandOf(initdb, [`--pgdata=${unfinished}`, ...order, ...access], runsAs), "", signal);
  await runToEnd(
    commandOf(postgres, ["--single", "-D", unfinished, "postgres"], runsAs),
    `CREATE DATABASE ${OWNER}\n`,
    signal,
  );
  renameSync(unfinished, folder.cluster);
}
