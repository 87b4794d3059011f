import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { OperatorError } from "../../config/operator-error.ts";

/** A user of the machine, by number. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * How PostgreSQL is run. It refuses root, so as root it runs as user `postgres`; and where that user cannot come
 * (a clone below /root, or in a folder with mode 700) in a user namespace, in which root goes by that user's number.
 */
export type RunsAs =
  | { readonly kind: "self" }
  | { readonly kind: "account"; readonly account: Account }
  | { readonly kind: "namespace"; readonly account: Account };

function lookUp(name: string): Account | null {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

function createAccount(say: (line: string) => void): Account {
  say("De gebruiker postgres wordt aangemaakt: PostgreSQL wil niet als root draaien.");
  try {
    execFileSync(
      "useradd",
      ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"],
      {
        stdio: "ignore",
      },
    );
  } catch {
    // Told below: without the program or the right to use it, the operator has to do it.
  }
  const account = lookUp("postgres");
  if (account) return account;
  throw new OperatorError(
    "PostgreSQL wil niet als root draaien: start als gewone gebruiker, of maak een gebruiker postgres aan.",
  );
}

function mayPass(path: string, { uid }: Account): boolean {
  const { mode, uid: owner } = statSync(path);
  return (mode & 0o001) !== 0 || (owner === uid && (mode & 0o100) !== 0);
}

/** Whether an account can come at a path: every folder above it lets others through, and so does itself. */
function canReach(path: string, account: Account): boolean {
  return mayPass(path, account) && (dirname(path) === path || canReach(dirname(path), account));
}

function namespacesAreAllowed({ uid, gid }: Account): boolean {
  try {
    execFileSync("unshare", ["--user", `--map-user=${uid}`, `--map-group=${gid}`, "true"], {
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Decides how PostgreSQL is run on this machine.
 * @param paths what it must be able to reach: existing folders and programs
 * @throws OperatorError when no way is open
 */
export function decideRunsAs(paths: readonly string[], say: (line: string) => void): RunsAs {
  if (process.getuid?.() !== 0) return { kind: "self" };
  const account = lookUp("postgres") ?? createAccount(say);
  if (paths.every((path) => canReach(path, account))) return { kind: "account", account };
  if (namespacesAreAllowed(account)) return { kind: "namespace", account };
  throw new OperatorError(
    `De gebruiker postgres kan niet bij ${paths[0] ?? "de gegevensmap"}: zet de kloon in een map die iedereen mag openen (bijvoorbeeld /srv), of start als gewone gebruiker.`,
  );
}
