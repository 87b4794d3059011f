import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { askExample } from "../support/guide/ask-example.ts";
import { tokenOf } from "../support/guide/asker.ts";
import { GUIDE_FOLDER, guidePages, readPage } from "../support/guide/page.ts";
import { examplesIn } from "../support/guide/read-examples.ts";
import { shownLines, shownPart } from "../support/guide/shown-part.ts";
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

describe("an example gives what the page says", () => {
  test.each(EXAMPLES.map((example) => [example.place, example] as const))("%s", async (_, example) => {
    const token = await tokenOf(example.asker, server.origin);
    const answer = await askExample(example, server.origin, token);
    if (example.answeredIn === "csv")
      expect(shownLines(answer, example.answer)).toEqual(example.answer.split("\n"));
    else {
      const shown: unknown = JSON.parse(example.answer);
      expect(shownPart(JSON.parse(answer), shown)).toEqual(shown);
    }
  });
});

/** Where the links of a page lead to that are not on the web, without what follows `#`. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = ""]) => target);
}

test.each(PAGES.map(({ path, text }) => [path, text]))("every link of %s leads to a file", (path, text) => {
  const folder = join(PROJECT_FOLDER, dirname(path));
  expect(linksOf(text).filter((target) => !existsSync(join(folder, target)))).toEqual([]);
});

test("the index of the guide leads to every page", () => {
  const index = linksOf(readPage(join(GUIDE_FOLDER, "README.md")).text);
  const names = GUIDE.map(({ path }) => path.slice(GUIDE_FOLDER.length + 1));
  expect(names.filter((name) => name !== "README.md" && !index.includes(name))).toEqual([]);
});
