import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { anchorsOf } from "../support/guide/anchors.ts";
import { askExample } from "../support/guide/ask-example.ts";
import { tokenOf } from "../support/guide/asker.ts";
import { GUIDE_FOLDER, guidePages, readPage } from "../support/guide/page.ts";
import { examplesIn } from "../support/guide/read-examples.ts";
import { shownLines, shownPart } from "../support/guide/shown-part.ts";
import { onPath } from "../support/on-path.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

const GUIDE = guidePages();
const PAGES = [readPage("README.md"), ...GUIDE];
const EXAMPLES = PAGES.flatMap((page) => examplesIn(page));

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ fictional: true, clock: () => new Date("2026-11-23T12:00:00Z") });
}, 240_000);
afterAll(() => server.close());

/** Commands are run as they stand, with the curl of this machine; where it has none they are skipped, on CI they fail. */
const canRun = onPath("curl") !== undefined || process.env.CI === "true";

describe("an example gives what the page says", () => {
  for (const example of EXAMPLES) {
    const testExample = example.language === "graphql" || canRun ? test : test.skip;
    testExample(example.place, async () => {
      const token = await tokenOf(example.asker, server.origin);
      const answer = await askExample(example, server.origin, token);
      if (example.answeredIn === "csv")
        expect(shownLines(answer, example.answer)).toEqual(example.answer.split("\n"));
      else {
        const shown: unknown = JSON.parse(example.answer);
        expect(shownPart(JSON.parse(answer), shown)).toEqual(shown);
      }
    });
  }
});

/** Where the links of a page lead to that are not on the web: a file, and a heading in it or nothing. */
function linksOf(text: string): (readonly [file: string, anchor: string])[] {
  return [...text.matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)].map(([, file = "", anchor = ""]) => [
    file,
    anchor,
  ]);
}

test.each(PAGES.map((page) => [page.path, page] as const))("every link of %s leads somewhere", (_, page) => {
  const lost = linksOf(page.text).filter(([file, anchor]) => {
    const path = file === "" ? page.path : join(dirname(page.path), file);
    if (!existsSync(join(PROJECT_FOLDER, path))) return true;
    return anchor !== "" && !anchorsOf(readPage(path).text).includes(anchor);
  });
  expect(lost).toEqual([]);
});

test("the index of the guide leads to every page", () => {
  const index = linksOf(readPage(join(GUIDE_FOLDER, "README.md")).text).map(([file]) => file);
  const names = GUIDE.map(({ path }) => path.slice(GUIDE_FOLDER.length + 1));
  expect(names.filter((name) => name !== "README.md" && !index.includes(name))).toEqual([]);
});

test("every address in the guide is a page of the portal, or one that gives data", () => {
  const routes = readPage("reports/portal/portal-pages.ts").text.matchAll(/path: "([^"]+)"/g);
  const pages = [...routes].map(([, route = ""]) => new RegExp(`^/${route.replaceAll(/:\w+/g, "[^/]+")}$`));
  const asked = GUIDE.flatMap(({ text }) =>
    [...text.matchAll(/`(?:POST )?(\/[^`?]*)[^`]*`/g)].map(([, path = ""]) => path),
  );
  const known = [...pages, /^\/graphql$/, /^\/export\//];
  expect(asked.filter((path) => !known.some((pattern) => pattern.test(path)))).toEqual([]);
  expect(asked.length).toBeGreaterThan(15);
});
