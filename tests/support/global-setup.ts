import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDataFolder } from "../../server/database/embedded/data-folder.ts";
import { startEmbeddedPostgres } from "../../server/database/embedded/embedded-postgres.ts";
import { readPostmaster } from "../../server/database/embedded/postmaster-file.ts";
import { CLUSTER_URL } from "./test-cluster.ts";

declare global {
  /** Set by the set-up of a run, called by its teardown. */
  var stopTestCluster: (() => Promise<void>) | undefined;
}

/** One PostgreSQL for the whole run, in a folder of its own; what is in it may be lost. */
export default async function startTestCluster(): Promise<void> {
  const folder = openDataFolder(mkdtempSync(join(tmpdir(), "regiospiegel-test-")));
  const remove = (): void => {
    rmSync(folder.root, { recursive: true, force: true });
  };
  const { signal } = new AbortController();
  const options = { folder, isForgetful: true, say: () => undefined, signal };
  const { url, stop } = await startEmbeddedPostgres(options).catch((error: unknown) => {
    remove();
    throw error;
  });
  process.env[CLUSTER_URL] = url;
  const killAtExit = (): void => {
    const postmaster = readPostmaster(folder.cluster);
    if (postmaster) process.kill(postmaster.pid, "SIGQUIT");
    remove();
  };
  // A run that is broken off never comes to its teardown.
  process.once("exit", killAtExit);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  globalThis.stopTestCluster = async () => {
    process.off("exit", killAtExit);
    await stop();
    remove();
  };
}
