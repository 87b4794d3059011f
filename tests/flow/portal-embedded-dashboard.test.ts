import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { readDashboards } from "#reports/definition/read-dashboards.ts";
import { readEnvironment } from "#server/config/environment.ts";
import { browserTest, launchBrowser } from "../support/browser.ts";
import { MetabaseDouble } from "../support/metabase/metabase-double.ts";
import { EMBED_PAGES } from "../support/metabase/pages/embed-pages.ts";
import { Provisioning, TEST_SECRET } from "../support/metabase/provisioning.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

const wsp = readDashboards(PROJECT_FOLDER).dashboards.filter(({ slug }) => slug === "wsp");

let now = new Date("2026-11-26T12:00:00Z");
const clock = () => now;

let server: TestServer;
let double: MetabaseDouble;
let provisioning: Provisioning;
let browser: Browser;

beforeAll(async () => {
  double = await MetabaseDouble.start("0.65", clock, EMBED_PAGES);
  const embedding = readEnvironment({
    DASHBOARD_EMBED: "METABASE_GUEST",
    METABASE_URL: double.origin,
    METABASE_EMBEDDING_SECRET: TEST_SECRET,
  });
  server = await startTestServer({ embedding, clock });
  provisioning = await Provisioning.open(double.origin, { database: server.database });
  await provisioning.apply(wsp);
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await provisioning[Symbol.asyncDispose]();
  await double[Symbol.asyncDispose]();
  await server.close();
});

async function open(path: string): Promise<{ page: Page; frame: FrameLocator; renewals: () => number }> {
  const page = await browser.newPage();
  let renewed = 0;
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/api/metabase-guest-token") renewed += 1;
  });
  await page.goto(`${server.origin}${path}`);
  await page.locator("h1").waitFor();
  return { page, frame: page.frameLocator("iframe"), renewals: () => renewed };
}

browserTest("a dashboard comes from Metabase, with the figures of our own database", async () => {
  const { page, frame } = await open("/dashboard/wsp");
  await frame.locator("table").first().waitFor();
  expect(await frame.locator("table").count()).toBe(wsp[0]?.tiles.length);
  expect(await page.locator(".dashboard-grid").count()).toBe(0);
  await page.close();
});

browserTest("a token that has expired is renewed without a reload, and the page goes on", async () => {
  const { page, frame, renewals } = await open("/dashboard/wsp");
  const shown = frame.locator("main[data-times='1']");
  await shown.waitFor();
  const token = () => page.locator("metabase-dashboard").getAttribute("token");
  const first = await token();
  await page.evaluate("window.isSamePage = true");
  now = new Date("2026-11-26T15:00:00Z");
  await frame.locator("button").click();
  await frame.locator("main[data-times='2']").waitFor();
  expect(renewals()).toBe(1);
  expect(await token()).not.toBe(first);
  expect(await page.evaluate("window.isSamePage")).toBe(true);
  expect(await frame.locator("table").count()).toBe(wsp[0]?.tiles.length);
  await page.close();
});

browserTest("where Metabase does not answer the page says so, and draws the dashboard itself", async () => {
  const page = await browser.newPage();
  await page.route(`${double.origin}/**`, (route) => route.abort("connectionrefused"));
  await page.goto(`${server.origin}/dashboard/wsp`);
  await page.getByText("Metabase antwoordt niet.").waitFor();
  await page.locator(".dashboard-grid").waitFor();
  expect(await page.locator("iframe").count()).toBe(0);
  await page.close();
});

browserTest("whoever wants tables and sources gets them from the portal", async () => {
  const { page } = await open("/dashboard/wsp");
  await page
    .getByRole("button", { name: "Toon met tabellen en bronnen, om te lezen of af te drukken" })
    // By keyboard: the button moves while the frame above it grows.
    .press("Enter");
  await page.locator(".dashboard-grid").waitFor();
  expect(await page.locator("iframe").count()).toBe(0);
  await page.close();
});

browserTest("a dashboard for other sites is never framed twice: the portal draws it", async () => {
  const { page } = await open("/insluiten/wsp");
  await page.locator(".dashboard-grid").waitFor();
  expect(await page.locator("iframe").count()).toBe(0);
  await page.close();
});
