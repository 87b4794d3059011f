import { expect, test } from "@jest/globals";
import { referencesOf } from "./check-references.ts";
import { openDataFormats } from "./formats/open-data/open-data-formats.ts";
import { referenceFormats } from "./formats/reference-formats.ts";
import { sourceDocuments } from "./formats/source-document.format.ts";
import { sourceFormats } from "./formats/source-formats.ts";
import { leavesOf, parentsFirst } from "./write-order.ts";

const FORMATS = [...openDataFormats, ...sourceFormats, ...referenceFormats, sourceDocuments].filter(
  ({ tableOf }) => tableOf === undefined,
);

test("every table is written after the tables that it points to", () => {
  const order = parentsFirst(FORMATS);
  expect(order).toHaveLength(FORMATS.length);
  for (const format of order) {
    const parents = referencesOf(format).map(({ entity }) =>
      order.findIndex((other) => other.entity === entity),
    );
    expect(Math.max(-1, ...parents)).toBeLessThanOrEqual(order.indexOf(format));
  }
});

test("what has periods is pointed to by nothing, so that a period can leave before the next one comes", () => {
  const leaves = leavesOf(FORMATS).map(({ name }) => name);
  expect(leaves).toEqual(
    expect.arrayContaining(["participations", "partnership-members", "participant-counts"]),
  );
  expect(leaves).not.toContain("modules");
});
