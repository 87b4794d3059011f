import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_FOLDER } from "./project-folder.mjs";

/**
 * One line that a person and CI read alike. A file that could not even be loaded counts as one failure.
 * @param {string} report the file that jest wrote
 * @returns {{ line: string, failed: number }}
 */
function closingLine(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  const unloaded = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + unloaded;
  const skipped = numPendingTests + numTodoTests;
  return {
    line: `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
    failed,
  };
}

/**
 * Runs jest, which prints to stderr, and ends with `N passed, N failed` on stdout.
 * @param {readonly string[]} parameters for jest: paths or options
 * @returns {Promise<number>} the exit code
 */
export async function runJest(parameters) {
  const folder = mkdtempSync(join(tmpdir(), "regiospiegel-jest-"));
  const report = join(folder, "report.json");
  const jest = [
    "--experimental-vm-modules",
    "--disable-warning=ExperimentalWarning",
    "node_modules/jest/bin/jest.js",
  ];
  try {
    const code = await new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [...jest, "--json", `--outputFile=${report}`, ...parameters], {
        cwd: PROJECT_FOLDER,
        stdio: ["ignore", "ignore", "inherit"],
      });
      for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
        process.on(signal, () => child.kill(signal));
      child.on("error", reject);
      child.on("exit", (exitCode) => resolve(exitCode ?? 1));
    });
    const { line, failed } = closingLine(report);
    console.log(line);
    return failed > 0 ? 1 : code;
  } catch {
    console.log("0 passed, 1 failed");
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
