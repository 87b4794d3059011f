import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { browserTest, hasBrowser, launchBrowser } from "../support/browser.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

let platform: TestServer;
let site: Server;
let siteOrigin: string;
let browser: Browser | undefined;

beforeAll(async () => {
  platform = await startTestServer();
  site = createServer((request, response) => {
    const slug = request.url?.slice(1) ?? "";
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="nl"><title>Gemeente</title><h1>Onze gemeente</h1>
      <script src="${platform.origin}/insluiten.js" defer></script><regiospiegel-dashboard slug="${slug}"></regiospiegel-dashboard>`);
  });
  await new Promise<void>((resolve) => site.listen(0, "localhost", resolve));
  siteOrigin = `http://localhost:${String((site.address() as AddressInfo).port)}`;
  if (hasBrowser) browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => site.close(resolve));
  await platform.close();
});

describe("a public dashboard in somebody else's site", () => {
  browserTest(
    "stands there with one line, as high as it is",
    async () => {
      const page = await (browser as Browser).newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${siteOrigin}/wsp`);
      const frame = page.frameLocator("regiospiegel-dashboard iframe");
      await frame.getByRole("heading", { level: 1, name: "Werk: het WerkgeversServicepunt (WSP)" }).waitFor();
      await frame.locator(".tile__chart[data-drawn]").first().waitFor();
      await page.waitForFunction(
        "document.querySelector('regiospiegel-dashboard iframe').getBoundingClientRect().height > 1200",
      );
      expect(await frame.locator(".site__header").count()).toBe(0);
      const hidden: unknown = await frame
        .locator("html")
        .evaluate("document.documentElement.scrollHeight - document.documentElement.clientHeight");
      expect(hidden).toBeLessThan(20);
      expect(await page.locator("iframe").getAttribute("title")).toBe("Dashboard van Regiospiegel");
      await page.close();
    },
    180_000,
  );

  test("may be framed by anyone, and no other page may", async () => {
    const policyOf = async (path: string) => {
      const { headers } = await fetch(`${platform.origin}${path}`);
      return {
        ancestors: /frame-ancestors ([^;]+)/.exec(headers.get("content-security-policy") ?? "")?.[1],
        options: headers.get("x-frame-options"),
      };
    };
    expect(await policyOf("/insluiten/wsp")).toEqual({ ancestors: "*", options: null });
    for (const path of [
      "/insluiten/mijn-gemeente",
      "/insluiten/raad-arnhem",
      "/insluiten/x",
      "/dashboard/wsp",
      "/",
    ])
      expect(await policyOf(path)).toEqual({ ancestors: "'none'", options: "SAMEORIGIN" });
  });

  test("comes with a script that any site may load, of less than two kilobytes", async () => {
    const response = await fetch(`${platform.origin}/insluiten.js`);
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect((await response.text()).length).toBeLessThan(4000);
  });
});
