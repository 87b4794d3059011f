import { alone } from "./alone.mjs";
import { installPackages } from "./install.mjs";
import { relaunch, runsOnPinnedNode } from "./relaunch.mjs";
import { SetupTrouble, sentenceFor } from "./sentence.mjs";

/**
 * Does `work` with the pinned packages installed and on the pinned Node; trouble ends in one sentence and exit code 1.
 * @param {string} script the file that calls this
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} false after trouble
 */
export async function prepared(script, work) {
  try {
    if (Number.parseInt(process.versions.node, 10) < 20) {
      throw new SetupTrouble(
        `Node ${process.versions.node} is te oud: installeer Node 20 of nieuwer en start opnieuw.`,
      );
    }
    await alone(installPackages);
    if (runsOnPinnedNode()) await work();
    else process.exitCode = await relaunch(script, process.argv.slice(2));
    return true;
  } catch (error) {
    console.error(sentenceFor(error));
    process.exitCode = 1;
    return false;
  }
}
