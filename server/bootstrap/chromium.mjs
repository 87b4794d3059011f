import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { PROJECT_FOLDER } from "./project-folder.mjs";
import { runChild } from "./run-child.mjs";

/** @param {string} command */
function isOnPath(command) {
  try {
    execFileSync("which", [command], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Sees to it that the browser tests have a browser: Debian's chromium. Its own download would need another host than npm's.
 * @returns {Promise<boolean>} whether there is one; without it the browser tests are skipped
 * @throws {import("./sentence.mjs").SetupTrouble} when apt-get fails
 */
export async function ensureChromium() {
  if (isOnPath("chromium")) return true;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    console.log(
      "Er is geen chromium: de browsertests worden overgeslagen. Installeer het met: sudo apt-get install chromium",
    );
    return false;
  }
  console.log("Chromium ontbreekt en wordt geïnstalleerd (apt-get install chromium, ongeveer een minuut) …");
  const options = {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    failure:
      "Chromium kon niet worden geïnstalleerd: doe het met de hand (apt-get install chromium) en probeer het opnieuw.",
  };
  await runChild("apt-get", ["update", "-q"], options);
  await runChild("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], options);
  return true;
}
