import { describe, expect, test } from "@jest/globals";
import type { IndicatorChoiceFragment, OwnFigureFragment } from "#schema/generated/graphql.ts";
import { mirrorGroups } from "./mirror-groups.ts";

const indicator = (
  code: string,
  programme: string | null,
  source = "cbs-kwb-2024",
): IndicatorChoiceFragment => ({
  code,
  name: `Cijfer ${code}`,
  level: "MUNICIPALITY",
  unit: "PERCENT",
  isComparable: true,
  notAvailable: null,
  periods: ["2020", "2024"],
  module: null,
  programme: programme === null ? null : { code: programme, name: programme },
  sources: [{ code: source }],
});
const figure = (code: string, period: string, category: string | null = null): OwnFigureFragment => ({
  indicator: { code },
  module: null,
  category,
  period,
});

describe("the mirror of a municipality", () => {
  const groups = mirrorGroups(
    [
      indicator("a", "zorg"),
      indicator("b", null),
      indicator("c", null, "cbs-iv3-lasten"),
      indicator("d", "zorg"),
    ],
    [
      figure("a", "2020"),
      figure("a", "2024"),
      figure("b", "2020"),
      figure("c", "2022", "6.2"),
      figure("c", "2024", "6.71"),
      figure("c", "2024", "6.2"),
    ],
  );

  test("has each figure once, of its newest period, under its programme or theme", () => {
    expect(
      groups
        .filter(({ isDetail }) => !isDetail)
        .map(({ title, lines }) => [title, lines.map((line) => [line.name, line.period])]),
    ).toEqual([
      ["Inwoners, uitkeringen en wonen", [["Cijfer b", "2020"]]],
      ["zorg", [["Cijfer a", "2024"]]],
    ]);
  });

  test("has the parts of an indicator by themselves, without parts that have ended", () => {
    const [details] = groups.filter(({ isDetail }) => isDetail);
    expect(details?.title).toBe("Cijfer c");
    expect(details?.lines.map(({ name }) => name)).toEqual([
      "6.2 toegang en eerstelijnsvoorzieningen",
      "6.71 maatwerkdienstverlening 18+",
    ]);
  });
});
