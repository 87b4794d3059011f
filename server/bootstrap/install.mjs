import { existsSync, statfsSync } from "node:fs";
import { delimiter, sep } from "node:path";
import { PINNED_NODE, packagesAreInstalled, recordInstallation } from "./installed-packages.mjs";
import { hydratePostgresLinks } from "./postgres-links.mjs";
import { PROJECT_FOLDER } from "./project-folder.mjs";
import { runChild } from "./run-child.mjs";
import { SetupTrouble } from "./sentence.mjs";

/** The environment without our own node_modules: npm would otherwise run on the Node that it is about to replace. */
function environmentOfTheMachine() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const path = folders
    .filter((folder) => !folder.startsWith(`${PROJECT_FOLDER}${sep}node_modules`))
    .join(delimiter);
  return { ...process.env, PATH: path };
}

/** What node_modules, the builds and a first database take together, in megabytes. */
const ROOM = 1200;

/**
 * npm keeps a full disk to itself and tells of what broke because of it, so it is asked before.
 * @throws {SetupTrouble} when there is too little room
 */
function expectRoom() {
  const { bavail, bsize } = statfsSync(PROJECT_FOLDER);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  if (free >= ROOM) return;
  throw new SetupTrouble(
    `De schijf is te vol: voor de eerste start is ongeveer ${ROOM} MB nodig en er is ${free} MB vrij. Maak ruimte en start opnieuw.`,
  );
}

/** Says every ten seconds that npm is still busy: it gives no progress of its own to a pipe. */
function sayThatItGoesOn() {
  const began = Date.now();
  return setInterval(() => {
    console.log(`  npm ci is nog bezig (${String(Math.round((Date.now() - began) / 1000))} s) …`);
  }, 10_000);
}

/**
 * Installs the pinned packages when they are missing or made for another package-lock.json.
 * @throws {SetupTrouble} when npm fails
 */
export async function installPackages() {
  if (packagesAreInstalled()) return;
  if (!existsSync(PINNED_NODE)) expectRoom();
  console.log("De pakketten worden geïnstalleerd (npm ci, ongeveer een minuut) …");
  const busy = sayThatItGoesOn();
  try {
    await runChild(
      "npm",
      ["ci", "--include=dev", "--ignore-scripts=false", "--no-audit", "--no-fund", "--loglevel=error"],
      {
        cwd: PROJECT_FOLDER,
        env: environmentOfTheMachine(),
        failure: "npm ci is mislukt; de melding van npm staat hierboven.",
      },
    );
  } finally {
    clearInterval(busy);
  }
  if (!existsSync(PINNED_NODE)) {
    throw new SetupTrouble(
      "npm heeft Node 24 niet geplaatst: sta in uw npm-instellingen installatiescripts toe en start opnieuw.",
    );
  }
  await hydratePostgresLinks();
  recordInstallation();
}
