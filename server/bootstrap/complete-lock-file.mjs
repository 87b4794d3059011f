import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "./project-folder.mjs";

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} Locked
 */

const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const PROCESSORS = [
  "arm64",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "ppc64le",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];

/**
 * What the lock file says of a package for another kind of machine.
 * @param {string} name such as `@biomejs/cli-linux-x64-musl`
 * @param {string} version
 * @param {boolean} isDevelopment
 * @returns {Locked}
 */
function otherPlatform(name, version, isDevelopment) {
  const words = name.split(/[-/]/);
  const libc =
    words.includes("musl") || words.includes("musleabihf")
      ? ["musl"]
      : words.includes("gnu")
        ? ["glibc"]
        : null;
  return {
    version: version.replace(/^[\^~]/, ""),
    ...(isDevelopment && { dev: true }),
    optional: true,
    os: SYSTEMS.filter((system) => words.includes(system)),
    cpu: PROCESSORS.filter((processor) => words.includes(processor)),
    ...(libc && { libc }),
  };
}

/**
 * Completes package-lock.json. `npm install` leaves out packages for other kinds of machine that its registry does not have
 * (a mirror may hold Linux only); `npm ci` then calls the file incomplete and refuses it. With their names in it,
 * it passes them by.
 */
export function completeLockFile() {
  const path = join(PROJECT_FOLDER, "package-lock.json");
  const lock = JSON.parse(readFileSync(path, "utf8"));
  /** @type {Record<string, Locked>} */
  const packages = lock.packages;
  const missing = Object.values(packages).flatMap(({ optionalDependencies = {}, dev = false }) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`)))
      .map(
        ([name, version]) =>
          /** @type {const} */ ([`node_modules/${name}`, otherPlatform(name, version, dev)]),
      ),
  );
  if (missing.length === 0) return;
  const [root, ...others] = Object.entries(packages);
  const sorted = [...others, ...missing].sort(([one], [other]) => (one < other ? -1 : 1));
  lock.packages = Object.fromEntries(root ? [root, ...sorted] : sorted);
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}
