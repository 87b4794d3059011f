import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type CountedQuery, createCountedQuery } from "../../../tests/support/counted-query.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";

let database: TestDatabase;
let ask: CountedQuery;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ask = await createCountedQuery(database.reader);
});

afterAll(() => database.close());

const MATRIX = `query ($partnership: ID!, $asOf: Date) {
  participationMatrix(partnership: $partnership, asOf: $asOf) {
    asOf
    modules { code }
    rows {
      municipality { name }
      cells { module { code } participates participation { evidence validFrom } }
      submoduleCells { module { code } participates }
    }
  }
}`;

interface Cell {
  readonly module: { readonly code: string };
  readonly participates: boolean;
  readonly participation: { readonly evidence: string } | null;
}

interface Matrix {
  readonly asOf: string;
  readonly modules: readonly { readonly code: string }[];
  readonly rows: readonly {
    readonly municipality: { readonly name: string };
    readonly cells: readonly Cell[];
    readonly submoduleCells: readonly Cell[];
  }[];
}

async function matrixOf(partnership: string, asOf?: string): Promise<Matrix> {
  const { data } = await ask(MATRIX, { partnership, asOf });
  return (data as { participationMatrix: Matrix }).participationMatrix;
}

const participating = (cells: readonly Cell[]) => cells.filter((cell) => cell.participates);

test("has 47 participations of eleven municipalities in five modules on 1 June 2022", async () => {
  const { modules, rows } = await matrixOf("mgr-sdcg", "2022-06-01");
  const cells = rows.flatMap((row) => row.cells);
  expect(modules.map(({ code }) => code)).toEqual(["inkoop", "rbl", "wsp", "wgsw", "inburgering"]);
  expect([rows.length, cells.length, participating(cells).length]).toEqual([11, 55, 47]);
});

test("Renkum takes part in RBL and not in WSP, Doesburg the other way round", async () => {
  const { rows } = await matrixOf("mgr-sdcg", "2022-06-01");
  const modulesOf = (name: string) =>
    participating(rows.find(({ municipality }) => municipality.name === name)?.cells ?? []).map(
      (cell) => cell.module.code,
    );
  expect(modulesOf("Renkum")).toEqual(["inkoop", "rbl"]);
  expect(modulesOf("Doesburg")).toEqual(["inkoop", "wsp", "wgsw", "inburgering"]);
  expect(modulesOf("Wageningen")).toEqual(["inkoop"]);
});

test("the lost ticks of 2022 are marked as reconstructed", async () => {
  const { rows } = await matrixOf("mgr-sdcg", "2022-06-01");
  const evidence = rows.flatMap((row) => row.cells.flatMap((cell) => cell.participation?.evidence ?? []));
  expect(new Set(evidence)).toEqual(new Set(["RECONSTRUCTED"]));
});

test("submodules stand apart, so that the cells count modules", async () => {
  const { rows } = await matrixOf("mgr-sdcg", "2022-06-01");
  const codes = new Set(rows.flatMap((row) => row.submoduleCells.map((cell) => cell.module.code)));
  expect(codes).toEqual(new Set(["rbl-leerplicht", "rbl-rmc"]));
});

test("in June 2017 there is one module, and Rijnwaarden is in it", async () => {
  const { modules, rows } = await matrixOf("mgr-sdcg", "2017-06-01");
  expect(modules).toEqual([{ code: "inkoop" }]);
  expect(rows.map((row) => row.municipality.name)).toContain("Rijnwaarden");
  expect(rows.length).toBe(12);
});

test("before the partnership began the matrix has no rows", async () => {
  expect(await matrixOf("mgr-sdcg", "2016-12-31")).toEqual({ asOf: "2016-12-31", modules: [], rows: [] });
});

test("answers for today where no day is given", async () => {
  expect((await matrixOf("rob-nijmegen")).asOf).toBe("2026-11-23");
});

test("an unknown partnership is not found", async () => {
  const { errors } = await ask(MATRIX, { partnership: "mgr" });
  const message = "Er is geen samenwerkingsverband met code «mgr».";
  expect(errors).toEqual([{ code: "NOT_FOUND", message }]);
});
