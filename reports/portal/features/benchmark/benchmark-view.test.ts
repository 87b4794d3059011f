import { describe, expect, test } from "@jest/globals";
import { notesOf, positionInWords, rankInWords, rowsInSight, sentenceOf } from "./benchmark-view.ts";

const EQUAL =
  "De kosten worden naar rato van de inwoners verdeeld. Per inwoner betaalt iedereen dus hetzelfde: een rangorde zou alleen afronding tonen.";
const of = (value: number, position: "BETTER" | "AVERAGE" | "WORSE" | "NONE") => ({
  value: { value },
  position,
});
const QUARTILES = { lowerQuartile: 2, upperQuartile: 4 };

describe("what a comparison is worth", () => {
  test("is nothing where the key is the denominator, and is said so first", () => {
    expect(sentenceOf({ comparability: "STRUCTURALLY_EQUAL", note: EQUAL, rows: [] })).toBe(
      "Deze vergelijking is leeg: de kosten worden naar rato van de inwoners verdeeld. Per inwoner betaalt iedereen dus hetzelfde: een rangorde zou alleen afronding tonen.",
    );
  });

  test("counts who can be compared", () => {
    const rows = [{ comparability: "OK" as const }, { comparability: "NOT_AVAILABLE" as const }];
    expect(sentenceOf({ comparability: "OK", note: null, rows })).toBe(
      "1 van de 2 gemeenten in beeld zijn met elkaar te vergelijken.",
    );
  });
});

describe("notes", () => {
  test("that are the same in every row are said once, without the sentence of the whole", () => {
    const row = { note: `${EQUAL} Gedeeld door de inwoners van 2021.` };
    const { shared, of } = notesOf({ note: EQUAL, rows: [row, row] });
    expect([shared, of(row)]).toEqual(["Gedeeld door de inwoners van 2021.", ""]);
  });

  test("that differ stand in their own row", () => {
    const rows = [{ note: "Deze gemeente doet niet mee." }, { note: null }];
    const { shared, of } = notesOf({ note: null, rows });
    expect([shared, ...rows.map(of)]).toEqual(["", "Deze gemeente doet niet mee.", ""]);
  });
});

describe("where a municipality stands", () => {
  test("is said with who shares the rank", () => {
    expect(rankInWords({ rank: 3, rankTies: 2 })).toBe("3, gedeeld door 2");
    expect(rankInWords({ rank: 3, rankTies: 1 })).toBe("3");
    expect(rankInWords({ rank: null, rankTies: null })).toBe("");
  });

  test("is better or worse only where there is such a thing", () => {
    expect(positionInWords(of(5, "WORSE"), QUARTILES)).toBe("minder goed dan de middelste helft");
    expect(positionInWords(of(5, "NONE"), QUARTILES)).toBe("hoger dan de middelste helft");
    expect(positionInWords(of(4, "NONE"), QUARTILES)).toBe("in de middelste helft");
    expect(positionInWords(of(1, "NONE"), null)).toBe("");
  });
});

describe("a long table", () => {
  const country = Array.from({ length: 342 }, (_, index) => ({ isOwn: index === 100, rank: index + 1 }));

  test("begins with the own municipality and five on either side", () => {
    expect(rowsInSight(country, false).map(({ rank }) => rank)).toEqual([
      96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106,
    ]);
  });

  test("begins with the first ten where nobody is one's own", () => {
    expect(
      rowsInSight(
        country.map((row) => ({ ...row, isOwn: false })),
        false,
      ),
    ).toHaveLength(10);
  });

  test("is whole when asked, or when it is short", () => {
    expect(rowsInSight(country, true)).toHaveLength(342);
    expect(rowsInSight(country.slice(0, 11), false)).toHaveLength(11);
  });
});
