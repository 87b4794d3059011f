import { spawn } from "node:child_process";
import { SetupTrouble, sentenceForOutput } from "./sentence.mjs";

/**
 * Runs a command to its end and keeps its output to itself, unless it fails in a way nobody foresaw.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, failure: string }} options `failure`: the sentence when it goes wrong
 * @returns {Promise<string>} what it printed
 * @throws {SetupTrouble} when it cannot be started or ends with another code than 0
 */
export function runChild(command, parameters, { cwd, env, failure }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd, env: { NO_COLOR: "1", ...(env ?? process.env) }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => reject(new SetupTrouble(`${failure} (${command}: ${error.message})`)));
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new SetupTrouble(sentenceForOutput(output) ?? `${output.trimEnd()}\n${failure}`));
    });
  });
}
