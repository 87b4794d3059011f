import { expect, test } from "@jest/globals";
import { isOwnPage, type SaidByBrowser } from "./same-origin.rules.ts";

const PORTAL = new URL("https://regiospiegel.example");
const host = "regiospiegel.example";

test.each<[string, SaidByBrowser]>([
  ["says so itself", { "sec-fetch-site": "same-origin", origin: PORTAL.origin }],
  ["says so, and hides where it is", { "sec-fetch-site": "same-origin" }],
  ["names its origin", { origin: PORTAL.origin }],
  ["has its address in the Referer", { referer: `${PORTAL.origin}/aanbieders?zoek=x` }],
])("a page of ours that %s is one", (_, said) => {
  expect(isOwnPage({ host, ...said }, PORTAL)).toBe(true);
});

test.each<[string, SaidByBrowser]>([
  ["is of another site", { "sec-fetch-site": "cross-site", origin: "https://elders.example" }],
  ["is of another part of the same site", { "sec-fetch-site": "same-site", origin: "https://blog.example" }],
  ["was opened by hand", { "sec-fetch-site": "none" }],
  [
    "says that it is ours and is elsewhere",
    { "sec-fetch-site": "same-origin", origin: "https://elders.example" },
  ],
  ["has no origin, as in a sandbox or a file", { origin: "null", referer: PORTAL.href }],
  ["has our name and another scheme", { origin: "http://regiospiegel.example" }],
  ["has our name and another port", { origin: "https://regiospiegel.example:8443" }],
  ["begins as we do", { origin: "https://regiospiegel.example.elders.example" }],
  ["has us as the name of a user", { referer: "https://regiospiegel.example@elders.example/" }],
  ["names no address", { origin: "", referer: "" }],
  ["says nothing at all", {}],
])("a page that %s is none of ours", (_, said) => {
  expect(isOwnPage({ host, ...said }, PORTAL)).toBe(false);
});

test("where nobody has said what the platform is called, it is what was asked", () => {
  expect(isOwnPage({ host: "127.0.0.1:4000", origin: "http://127.0.0.1:4000" }, null)).toBe(true);
  expect(isOwnPage({ host: "127.0.0.1:4000", origin: "http://127.0.0.1:4001" }, null)).toBe(false);
  expect(isOwnPage({ host: "", origin: "null" }, null)).toBe(false);
  expect(isOwnPage({ origin: "null" }, null)).toBe(false);
  expect(isOwnPage({ host: "", origin: "file:///page" }, null)).toBe(false);
});
