import { spawn } from "node:child_process";
import { SetupTrouble, sentenceForOutput } from "./sentence.mjs";

const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

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
    const child = spawn(command, parameters, {
      cwd,
      env: { NO_COLOR: "1", ...(env ?? process.env) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const stopListening = stopWithUs(child);
    let output = "";
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => reject(new SetupTrouble(`${failure} (${command}: ${error.message})`)));
    child.on("close", (code) => {
      stopListening();
      if (code === 0) resolve(output);
      else reject(new SetupTrouble(sentenceForOutput(output) ?? `${output.trimEnd()}\n${failure}`));
    });
  });
}

/**
 * A signal that only we get must not leave the child at work in a folder that the next command takes for its own.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {() => void} ends this
 */
function stopWithUs(child) {
  const stop = () => {
    child.kill();
    process.exit(130);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
}
