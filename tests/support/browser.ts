import { test } from "@jest/globals";
import { type Browser, chromium } from "playwright-core";
import { onPath } from "./on-path.ts";

const SWITCHES = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const executablePath = onPath("chromium");
const isOnCi = process.env.CI === "true";

/**
 * `test` for what needs a browser: skipped where there is none, so that the rest can be tested; on CI it fails.
 * `npm test` installs Debian's chromium where it may, and says so where it may not.
 */
export const browserTest = executablePath === undefined && !isOnCi ? test.skip : test;

/** Whether there is a browser to test with, or must be one. */
export const hasBrowser = executablePath !== undefined || isOnCi;

/**
 * Starts Debian's chromium. The caller closes it.
 * @throws Error when it is not installed
 */
export async function launchBrowser(): Promise<Browser> {
  if (executablePath === undefined)
    throw new Error("Browser tests need chromium on the PATH: apt-get install chromium");
  return chromium.launch({ executablePath, args: SWITCHES });
}
