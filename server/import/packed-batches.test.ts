import { expect, test } from "@jest/globals";
import { PackedBatches } from "./packed-batches.ts";

function handedOver(batches: PackedBatches): { rowCount: number; rows: unknown[] }[] {
  return [...batches.handOver()].map(({ json, rowCount }) => ({
    rowCount,
    rows: JSON.parse(json) as unknown[],
  }));
}

test("rows come out as they went in, a thousand at a time", () => {
  const rows = Array.from({ length: 2001 }, (_, index) => ({ region: "Fryslân", period: String(index) }));
  const batches = new PackedBatches();
  for (const row of rows) batches.add(row);
  const out = handedOver(batches);
  expect(out.map(({ rowCount }) => rowCount)).toEqual([1000, 1000, 1]);
  expect(out.flatMap((batch) => batch.rows)).toEqual(rows);
});

test("long rows go with fewer at a time", () => {
  const batches = new PackedBatches();
  for (let index = 0; index < 3; index += 1) batches.add({ reason: "é".repeat(60_000) });
  expect(handedOver(batches).map(({ rowCount }) => rowCount)).toEqual([2, 1]);
});

test("what was handed over is forgotten", () => {
  const batches = new PackedBatches();
  batches.add({ value: "1" });
  expect(handedOver(batches)).toHaveLength(1);
  expect(handedOver(batches)).toEqual([]);
});
