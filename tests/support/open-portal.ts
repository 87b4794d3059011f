import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Viewer } from "#server/auth/viewer.ts";
import { launchBrowser } from "./browser.ts";
import { PROJECT_FOLDER } from "./project-folder.ts";
import { startTestServer, type TestServer } from "./test-server.ts";

const AXE = readFileSync(join(PROJECT_FOLDER, "node_modules/axe-core/axe.min.js"), "utf8");
const NOON = () => new Date("2026-11-23T12:00:00Z");

/** The portal as it is served, in a browser that writes down what should not happen. */
export interface Portal {
  readonly server: TestServer;
  /** Opens an address in a new tab, at the width of a desk or of a telephone. */
  open(path: string, width?: number): Promise<Page>;
  /** Requests to another host, errors in the console, and errors that nobody caught; emptied by reading. */
  troubles(): string[];
  close(): Promise<void>;
}

function watch(page: Page, origin: string, troubles: string[]): void {
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === origin || url.protocol === "data:" || url.protocol === "blob:";
    if (!isOurs) troubles.push(`other host: ${request.url()}`);
  });
}

async function openTab(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator("h1").waitFor();
  return page;
}

/**
 * Starts server and browser. The caller closes them.
 * @param options whether the fictional region stands beside the seeds, who looks, by default the public, and whether stewards can import
 */
export async function openPortal(
  options: { readonly fictional?: boolean; readonly viewer?: Viewer; readonly hasImportDoor?: boolean } = {},
): Promise<Portal> {
  const server = await startTestServer({ ...options, clock: NOON });
  const browser: Browser = await launchBrowser();
  const troubles: string[] = [];
  return {
    server,
    open: async (path, width = 1280) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true });
      context.on("page", (page) => {
        watch(page, server.origin, troubles);
      });
      return openTab(context, `${server.origin}${path}`);
    },
    troubles: () => troubles.splice(0),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What axe-core, with all its rules, finds wrong with the page as it stands: none is `[]`. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResult>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** By how many pixels the page is wider than the screen. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

const FOCUSED =
  "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''";

/** The name of what has the focus. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate<string>(FOCUSED);
}

/**
 * Presses Tab until what has this name has the focus.
 * @throws Error when it is not reached, with what was
 */
export async function tabTo(page: Page, name: string | RegExp, limit = 60): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = (await focusedName(page)).trim();
    if (typeof name === "string" ? focused === name : name.test(focused)) return;
    passed.push(focused);
  }
  throw new Error(`Tab should reach ${String(name)}, but passed: ${passed.join(" | ")}`);
}
