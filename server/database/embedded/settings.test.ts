import { expect, test } from "@jest/globals";
import { settingsFor } from "./settings.ts";

test("a cluster that is to be filled has the memory for it, and one that answers is modest again", () => {
  expect(settingsFor(5432, { isFilling: true })).toEqual(
    expect.arrayContaining(["shared_buffers=512MB", "max_wal_size=2GB", "work_mem=8MB"]),
  );
  expect(settingsFor(5432, {})).toEqual(
    expect.arrayContaining(["shared_buffers=48MB", "max_wal_size=256MB"]),
  );
});
