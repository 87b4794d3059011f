import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_FOLDER } from "./project-folder.mjs";

/**
 * Whether a file failed though none of its tests did: it could not be loaded, or not be cleared up.
 * @param {{ status: string, assertionResults: { status: string }[] }} file
 */
function failedByItself({ status, assertionResults }) {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}

/**
 * One line that a person and CI read alike.
 * @param {string} report the file that jest wrote
 * @param {number} failedBefore what failed in the set-up
 * @param {boolean} isContent whether jest itself sees no trouble
 * @returns {{ line: string, failed: number }}
 */
function closingLine(report, failedBefore, isContent) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  const failedFiles = testResults.filter(failedByItself).length;
  const failed = Math.max(numFailedTests + failedFiles + failedBefore, isContent ? 0 : 1);
  const skipped = numPendingTests + numTodoTests;
  return {
    line: `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
    failed,
  };
}

/**
 * Runs jest, which prints to stderr, and ends with `N passed, N failed` on stdout.
 * @param {readonly string[]} parameters for jest: paths or options
 * @param {number} failedBefore what failed in the set-up
 * @returns {Promise<number>} the exit code
 */
export async function runJest(parameters, failedBefore) {
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
    const { line, failed } = closingLine(report, failedBefore, code === 0);
    console.log(line);
    return failed > 0 ? 1 : code;
  } catch {
    console.log(`0 passed, ${1 + failedBefore} failed`);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
