import { chownSync, existsSync, lchownSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { RunsAs } from "./account.ts";
import type { DataFolder } from "./data-folder.ts";

/**
 * Hands the cluster to the user that PostgreSQL will run as. It was another one when the clone
 * has been moved to where user postgres can, or can no longer, come.
 */
export function handOver({ cluster, password }: DataFolder, runsAs: RunsAs): void {
  if (runsAs.kind === "self") return;
  const { uid, gid } = runsAs.kind === "account" ? runsAs.account : { uid: 0, gid: 0 };
  if (statSync(cluster).uid === uid) return;
  for (const name of readdirSync(cluster, { recursive: true, encoding: "utf8" }))
    lchownSync(join(cluster, name), uid, gid);
  if (existsSync(password)) chownSync(password, uid, gid);
  chownSync(cluster, uid, gid);
}
