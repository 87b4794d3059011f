import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Request } from "playwright-core";
import { hasBrowser, browserTest as test } from "../support/browser.ts";
import { openPortal, type Portal } from "../support/open-portal.ts";

let portal: Portal;

beforeAll(async () => {
  if (hasBrowser) portal = await openPortal();
}, 120_000);

afterAll(() => portal?.close());

const nameOf = (request: Request) => (request.postDataJSON() as { operationName: string }).operationName;
const isQuestion = (request: Request) => request.url().endsWith("/graphql");

/** The names of the questions that a page asks, in their order; its libraries are held back until the first. */
async function askedBy(path: string, isHeldBack: boolean): Promise<string[]> {
  const page = await portal.open("/zomaar-een-adres");
  const asked: string[] = [];
  const first = page.waitForRequest(isQuestion);
  page.on("request", (request) => {
    if (isQuestion(request)) asked.push(nameOf(request));
  });
  if (isHeldBack)
    await page.route("**/assets/libraries-*.js", async (route) => {
      await first;
      await route.continue();
    });
  await page.goto(`${portal.server.origin}${path}`);
  await page.locator("h1").waitFor();
  await page.locator(".loading").waitFor({ state: "detached" });
  await page.context().close();
  return asked;
}

test.each([
  ["/samenwerking/mgr-sdcg/deelname", "ParticipationMatrix"],
  ["/modules", "Modules"],
  ["/module/rbl", "Module"],
  ["/gemeenten", "Municipalities"],
  ["/gemeente/GM0202", "Municipality"],
  ["/vergelijken", "BenchmarkChoices"],
  ["/bronnen", "Sources"],
  ["/bron/003-mgr-sdcg-overdrachtsdossier-2022", "Source"],
])("%s asks %s before the portal is there, and not again", async (path, question) => {
  const asked = await askedBy(path, true);
  expect(asked[0]).toBe(question);
  expect(asked.filter((name) => name === question)).toEqual([question]);
});

test("an address with choices asks when the choices are read", async () => {
  const asked = await askedBy("/samenwerking/mgr-sdcg/deelname?peildatum=2019-06-01", false);
  expect(asked.filter((name) => name === "ParticipationMatrix")).toEqual(["ParticipationMatrix"]);
});

test("a first question that failed is asked again by whoever wants to try again", async () => {
  const page = await portal.open("/zomaar-een-adres");
  let isFirst = true;
  await page.route("**/graphql", async (route) => {
    const isRefused = nameOf(route.request()) === "Module" && isFirst;
    if (isRefused) isFirst = false;
    await (isRefused ? route.abort() : route.continue());
  });
  await page.goto(`${portal.server.origin}/module/rbl`);
  await page.getByRole("button", { name: "Probeer opnieuw" }).click();
  await page.getByRole("heading", { level: 1, name: "Regionaal Bureau Leerlingzaken" }).waitFor();
});
