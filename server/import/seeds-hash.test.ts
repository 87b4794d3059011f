import { expect, test } from "@jest/globals";
import { SeedsFolder } from "../../tests/support/seeds-folder.ts";
import { seedsHash } from "./seeds-hash.ts";

test("equal folders have one hash; a changed byte or name gives another", async () => {
  await using one = await SeedsFolder.copy();
  await using other = await SeedsFolder.copy();
  const hash = await seedsHash(one.path);
  expect(await seedsHash(other.path)).toBe(hash);
  await other.replace("reference/programmes.csv", "Zorg", "zorg");
  expect(await seedsHash(other.path)).not.toBe(hash);
  await other.replace("reference/programmes.csv", "zorg", "Zorg");
  await other.write("reference/kladje.txt", "");
  expect(await seedsHash(other.path)).not.toBe(hash);
});
