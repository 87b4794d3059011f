import { describe, expect, test } from "@jest/globals";
import { printedNumbers, printedSizes } from "./printed-numbers.ts";

describe("a printed text holds the numbers that a Dutch reader sees in it", () => {
  test.each([
    ["€ 13.061", ["13061"]],
    ["1.155.480", ["1155480"]],
    ["€ 1.485.059,-", ["1485059"]],
    ["50.000€", ["50000"]],
    ["8,4 fte", ["8.4"]],
    ["Totaal 29,20", ["29.20"]],
    ["2.0 fte", ["2.0"]],
    ["12.9", ["12.9"]],
    ["2,5%", ["2.5"]],
    ["73.000 jeugdigen van 5 tot 23 jaar", ["73000", "5", "23"]],
    ["ca € 1.7 miljoen", ["1700000"]],
    ["2,41 miljoen", ["2410000"]],
    ["ca € 54 miljoen", ["54000000"]],
    ["ca € 0,07 miljoen", ["70000"]],
    ["€400K", ["400000"]],
    ["€500 mln", ["500000000"]],
    ["bijna één miljoen", ["1000000"]],
    ["zeven deelnemende gemeenten", ["7"]],
    ["negen … twaalf … elf", ["9", "12", "11"]],
    ["kwartaalstructuur (vier keer per jaar)", ["4", "4"]],
    ["(10 kinderen)", ["10"]],
    ["2x p/jaar", ["2"]],
  ])("%s", (printed, sizes) => {
    expect(printedSizes(printed)).toEqual(sizes);
  });

  test("a number whose groups are not whole is none", () => {
    expect(printedSizes("1.155.48")).toEqual([]);
  });

  test("the parts of a date are none", () => {
    expect(printedSizes("Per 1 april 2017 … 11 deelnemende gemeenten (23-9-2021)")).toEqual(["11"]);
  });

  test("2016 may be a year, 2.016 is an amount", () => {
    expect(printedNumbers("2016 … € 2.016").map(({ mayBeYear }) => mayBeYear)).toEqual([true, false]);
  });

  test("p.m. is no number", () => {
    expect(printedSizes("p.m.")).toEqual([]);
  });
});
