import { describe, expect, test } from "@jest/globals";
import { alignedRows } from "./aligned-rows.ts";
import { versionFamilies } from "./version-families.ts";

const named = (...names: string[]) => names.map((name, index) => ({ name, index }));

describe("versions side by side", () => {
  const lines = (version: { lines: string[] }) => version.lines;

  test("stand together when they name the same lines, and apart when they do not", () => {
    const adopted = { id: "2018", lines: ["Personeel", "ICT", "Overig"] };
    const draft = { id: "2019", lines: ["Personeel", "ICT", "Huisvesting"] };
    const project = { id: "project", lines: ["Uitvoering"] };
    expect(versionFamilies([adopted, project, draft], lines)).toEqual([[adopted, draft], [project]]);
  });

  test("do not stand together because one of them names nothing", () => {
    const empty = { id: "leeg", lines: [] };
    const full = { id: "vol", lines: ["Personeel"] };
    expect(versionFamilies([full, empty], lines)).toEqual([[full], [empty]]);
  });
});

describe("rows of versions side by side", () => {
  test("meet by name, in the order in which names first occur", () => {
    const rows = alignedRows([named("Personeel", "ICT"), named("Huisvesting", "ICT")], ({ name }) => name);
    expect(rows.map(({ name, items }) => [name, items.map((item) => item?.index)])).toEqual([
      ["Personeel", [0, undefined]],
      ["ICT", [1, 1]],
      ["Huisvesting", [undefined, 0]],
    ]);
  });

  test("keep two rows for a name that occurs twice", () => {
    const rows = alignedRows([named("Overig", "Overig"), named("Overig")], ({ name }) => name);
    expect(rows.map(({ items }) => items.map((item) => item?.index))).toEqual([
      [0, 0],
      [1, undefined],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  });
});
