import { createHash } from "node:crypto";
import { realpathSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A lock is a socket that one process listens on: the operating system frees it however that process ends,
 * so that nothing is left to clean up after a kill -9. On Linux its name is abstract (no file at all).
 * @param {string} folder an existing folder
 * @param {string} purpose
 */
function addressOf(folder, purpose) {
  const digest = createHash("sha256")
    .update(`${purpose}\n${realpathSync(folder)}`)
    .digest("hex")
    .slice(0, 32);
  return process.platform === "linux"
    ? `\0regiospiegel-${digest}`
    : join(tmpdir(), `regiospiegel-${digest}.sock`);
}

/**
 * @param {string} address
 * @returns {Promise<import("node:net").Server | null>} null when another process listens
 */
function listen(address) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on("error", () => {}).end(String(process.pid)));
    server.once("error", (error) => {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === "EADDRINUSE") resolve(null);
      else reject(error);
    });
    server.listen(address, () => resolve(server.unref()));
  });
}

/**
 * @param {string} address
 * @returns {Promise<number | null>} the process that holds the lock, null when nobody answers
 */
function askHolder(address) {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(address);
    socket.setTimeout(1000, () => socket.destroy());
    socket.on("data", (chunk) => {
      answer += chunk.toString("utf8");
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(Number.parseInt(answer, 10) || null));
  });
}

/**
 * Takes the lock of a folder for one purpose, if nobody has it.
 * @param {string} folder an existing folder
 * @param {string} purpose
 * @returns {Promise<{ taken: true, release: () => void } | { taken: false, holder: number | null }>} `holder`: a process id
 */
export async function takeLock(folder, purpose) {
  const address = addressOf(folder, purpose);
  const server = await listen(address);
  if (server) return { taken: true, release: () => void server.close() };
  const holder = await askHolder(address);
  if (holder !== null || address.startsWith("\0")) return { taken: false, holder };
  // A socket file that nobody answers was left by a process that was killed.
  rmSync(address, { force: true });
  const second = await listen(address);
  return second ? { taken: true, release: () => void second.close() } : { taken: false, holder };
}
