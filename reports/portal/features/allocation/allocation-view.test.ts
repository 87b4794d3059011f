import { describe, expect, test } from "@jest/globals";
import { allocationCsv } from "./allocation-csv.ts";
import { totalsOf } from "./allocation-totals.ts";

const row = (name: string, amount: number, published: number | null) => ({
  municipality: { code: name === "Arnhem" ? "GM0202" : "GM0289", name },
  weight: 162424,
  share: 40.8151,
  amount,
  published,
  difference: published === null ? null : amount - published,
});

describe("an allocation", () => {
  test("adds up to the cent", () => {
    const rows = [row("Arnhem", 0.1, 0.2), row("Wageningen", 0.2, 0.3)];
    expect(totalsOf({ rows })).toEqual({ amount: 0.3, published: 0.5, difference: -0.2 });
  });

  test("has no published total where one of them is not published", () => {
    const rows = [row("Arnhem", 28367, 28366), row("Wageningen", 6000, null)];
    expect(totalsOf({ rows })).toEqual({ amount: 34367, published: null, difference: null });
  });

  test("becomes a CSV with decimal commas", () => {
    expect(allocationCsv({ rows: [row("Arnhem", 28367, 28366), row("Wageningen", 6000, null)] })).toBe(
      [
        "\uFEFFgemeentecode;gemeente;gewicht;aandeel in %;bedrag;gepubliceerd;verschil",
        "GM0202;Arnhem;162424;40,8151;28367;28366;1",
        "GM0289;Wageningen;162424;40,8151;6000;;",
        "",
      ].join("\r\n"),
    );
  });
});
