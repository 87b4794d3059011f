import { describe, expect, test } from "@jest/globals";
import { type CitedPlace, placesOf } from "./cited-place.ts";
import { noteKey, numberNotes } from "./number-notes.ts";

const place = (locator: string, printed = "1"): CitedPlace => ({
  source: { code: "000-memo", title: "Memo" },
  locator,
  printed,
});

describe("the notes of a page", () => {
  test("are numbered in the order in which they stand, and the same place keeps its number", () => {
    const notes = numberNotes([[place("L9")], [place("L2")], [place("L9")]]);
    expect([...notes.values()].map(({ number, places }) => [number, places[0]?.locator])).toEqual([
      [1, "L9"],
      [2, "L2"],
    ]);
  });

  test("are different notes when other words are printed there", () => {
    expect(noteKey([place("L9", "32.000")])).not.toBe(noteKey([place("L9", "69.500")]));
  });
});

describe("the places that a row cites", () => {
  test("leave out what has none, and tell the same place once", () => {
    expect(placesOf(null, place("L1"), undefined, place("L1")).map(({ locator }) => locator)).toEqual(["L1"]);
  });

  test("carry the name of the figure where the row holds several", () => {
    const places = placesOf(["bijdrage", place("L235")], ["inwoners", place("L236")], ["", place("L237")]);
    expect(places.map(({ label }) => label)).toEqual(["bijdrage", "inwoners", undefined]);
  });
});
