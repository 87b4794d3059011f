import { expect, test } from "@jest/globals";
import { SeedsFolder } from "../../../tests/support/seeds-folder.ts";
import { textOf } from "../cells/text-of.ts";
import { formationPosts } from "../formats/formation-posts.format.ts";
import type { SeedFormat, Values } from "../formats/seed-format.ts";
import { readSeeds } from "../read-seeds.ts";
import type { SeedRow } from "../seed-row.ts";
import { canonical } from "./exact-decimal.ts";
import { figureFaults } from "./figure-faults.ts";
import { printedNumbers } from "./printed-numbers.ts";

/** Statements also print figures in words that no rule reads; everything else is counted to the digit. */
const STATEMENTS = ["claims", "governing-bodies"];

function comparable({ values }: SeedRow): boolean {
  return !printedNumbers(textOf(values.printed)).every(({ mayBeYear }) => mayBeYear);
}

/** The row once for every digit of every figure, each time without that digit, where that gives another number. */
function spoiled(format: SeedFormat, { values }: SeedRow): Values[] {
  const figures = Object.entries(format.columns).filter(([, column]) => column.isFigure === true);
  return figures.flatMap(([name]) => {
    const digits = textOf(values[name]);
    const shorter = digits.split("").map((_, index) => digits.slice(0, index) + digits.slice(index + 1));
    return shorter
      .filter((text) => /^\d+(\.\d+)?$/.test(text) && canonical(text) !== canonical(digits))
      .map((text) => ({ ...values, [name]: text }));
  });
}

test("no digit of any figure in the seeds can get lost unseen", async () => {
  await using folder = await SeedsFolder.copy();
  const { rows } = await readSeeds(folder.path);
  const spoiledRows = [...rows]
    .filter(([{ name }]) => !STATEMENTS.includes(name))
    .flatMap(([format, list]) =>
      list
        .filter(comparable)
        .flatMap((row) => spoiled(format, row).map((values) => ({ format, row, values }))),
    );
  const unseen = spoiledRows.filter(({ format, values }) => figureFaults(format, values).length === 0);
  expect(spoiledRows.length).toBeGreaterThan(1000);
  expect(unseen.map(({ row }) => `${row.file}:${row.number}`)).toEqual([]);
});

test("what was printed with two decimals has two or none that say nothing", () => {
  const row = { printed: "Manager RBL 1,00", hours_per_week: null };
  expect(figureFaults(formationPosts, { ...row, fte: "1.00" })).toEqual([]);
  expect(figureFaults(formationPosts, { ...row, fte: "1" })).toEqual([]);
  expect(figureFaults(formationPosts, { ...row, fte: "1.0" })).toMatchObject([{ column: "fte" }]);
});
