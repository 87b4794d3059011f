import { expect, test } from "@jest/globals";
import { FIRST_QUESTIONS } from "./first-questions.ts";
import { pageAt } from "./page-at.ts";
import { PORTAL_PAGES } from "./portal-pages.ts";

test("an address is that of one page, with what it gives", () => {
  const found = [
    "/module/rbl",
    "/module/rbl/viermaandsrapportage",
    "/gemeente/GM0202/spiegel/",
    "/bronnen",
    "/",
    "/zomaar",
  ].map((pathname) => {
    const at = pageAt(pathname);
    return at && [at.page.path, ...at.given];
  });
  expect(found).toEqual([
    ["module/:code", "rbl"],
    ["module/:code/viermaandsrapportage", "rbl"],
    ["gemeente/:code/spiegel", "GM0202"],
    ["bronnen"],
    undefined,
    undefined,
  ]);
});

test("every first question is that of a page", () => {
  const paths = PORTAL_PAGES.map(({ path }) => path);
  expect(Object.keys(FIRST_QUESTIONS).filter((path) => !paths.includes(path))).toEqual([]);
});
