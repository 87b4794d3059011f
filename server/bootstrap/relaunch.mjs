import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { PINNED_NODE } from "./installed-packages.mjs";
import { PROJECT_FOLDER } from "./project-folder.mjs";

/** Whether this process already runs on the Node of package.json; from the second `npm start` on npm sees to that. */
export function runsOnPinnedNode() {
  const { dependencies } = JSON.parse(readFileSync(join(PROJECT_FOLDER, "package.json"), "utf8"));
  return process.version === `v${dependencies.node}`;
}

/**
 * Runs a script on the pinned Node with this process as its doorman: signals are passed on, the exit code is taken over.
 * @param {string} script
 * @param {readonly string[]} parameters
 * @returns {Promise<number>} the exit code
 */
export function relaunch(script, parameters) {
  return new Promise((resolve, reject) => {
    const child = spawn(PINNED_NODE, [...process.execArgv, script, ...parameters], { stdio: "inherit" });
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
      process.on(signal, () => child.kill(signal));
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
