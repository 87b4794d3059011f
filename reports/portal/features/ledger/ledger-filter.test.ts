import { describe, expect, test } from "@jest/globals";
import { addressOfFilter, filterFromAddress } from "./ledger-filter.ts";

describe("the filter of the ledger", () => {
  test("stands in the address in Dutch words", () => {
    const filter = filterFromAddress(new URLSearchParams("bron=000-memo&soort=optelling"));
    expect(filter).toEqual({ source: "000-memo", kind: "SUM" });
    expect(addressOfFilter(filter)).toEqual({ bron: "000-memo", soort: "optelling" });
  });

  test("filters nothing by a word that is no kind, and leaves nothing in the address", () => {
    const filter = filterFromAddress(new URLSearchParams("bron=&soort=iets"));
    expect(filter).toEqual({ source: null, kind: null });
    expect(addressOfFilter(filter)).toEqual({});
  });
});
