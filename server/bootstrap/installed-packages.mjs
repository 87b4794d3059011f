import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "./project-folder.mjs";

const MODULES = join(PROJECT_FOLDER, "node_modules");
const STAMP = join(MODULES, ".installed.sha256");

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(join(PROJECT_FOLDER, "package-lock.json")))
    .digest("hex");
}

/** The pinned Node: MikroORM wants a newer one than many machines have, so it comes as a package. */
export const PINNED_NODE = join(MODULES, ".bin/node");

/** Whether node_modules holds what package-lock.json says, the pinned Node included. */
export function packagesAreInstalled() {
  return existsSync(PINNED_NODE) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === lockHash();
}

/** Remembers for which package-lock.json node_modules was made. */
export function recordInstallation() {
  writeFileSync(STAMP, lockHash());
}
