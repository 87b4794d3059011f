import { describe, expect, test } from "@jest/globals";
import { othersByProvince } from "./municipality-groups.ts";

const municipality = (code: string, name: string, province: string | null) => ({
  code,
  name,
  province,
  isFictional: false,
});

describe("municipalities outside the partnerships", () => {
  test("stand by province and by name, without the members", () => {
    const all = [
      municipality("GM0363", "Amsterdam", "Noord-Holland"),
      municipality("GM0202", "Arnhem", "Gelderland"),
      municipality("GM0200", "Apeldoorn", "Gelderland"),
      municipality("GM0197", "Aalten", "Gelderland"),
    ];
    const groups = othersByProvince(all, [{ municipalities: [{ code: "GM0202" }] }]);
    expect(groups.map(({ name, municipalities }) => [name, municipalities.map((one) => one.name)])).toEqual([
      ["Gelderland", ["Aalten", "Apeldoorn"]],
      ["Noord-Holland", ["Amsterdam"]],
    ]);
  });

  test("stand together where the province is not known", () => {
    expect(othersByProvince([municipality("GM0001", "Ergens", null)], [])[0]?.name).toBe(
      "Provincie niet vermeld",
    );
  });
});
