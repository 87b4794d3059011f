import { expect, test } from "@jest/globals";
import { countsInWords, labelOf } from "./import-words.ts";

test("counts that are nothing are left out", () => {
  expect(countsInWords({ added: 1200, changed: 0, superseded: 3 })).toBe(
    "1.200 nieuw, 3 vervangen en bewaard",
  );
  expect(countsInWords({ added: 0, changed: 0, superseded: 0 })).toBe("alles was al zo bekend");
});

test("a kind of file begins with a capital, and one that is not known keeps its name", () => {
  const formats = [{ name: "contracts", label: "contracten", columns: [] }];
  expect(labelOf(formats, "contracts")).toBe("Contracten");
  expect(labelOf(formats, "other")).toBe("Other");
});
