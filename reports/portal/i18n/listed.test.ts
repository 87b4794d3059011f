import { expect, test } from "@jest/globals";
import { listed } from "./listed.ts";

test("a list is one, two with en between, or more with en before the last", () => {
  expect([[], ["taken"], ["taken", "cyclus"], ["taken", "cyclus", "inzet"]].map(listed)).toEqual([
    "",
    "taken",
    "taken en cyclus",
    "taken, cyclus en inzet",
  ]);
});
