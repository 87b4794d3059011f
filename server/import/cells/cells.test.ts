import { describe, expect, test } from "@jest/globals";
import { date, dateOrPart } from "./date.ts";
import { decimal } from "./decimal.ts";
import { integer, year } from "./integer.ts";
import { list } from "./list.ts";
import { namedArguments } from "./named-arguments.ts";
import { oneOf } from "./one-of.ts";
import { text } from "./text.ts";
import { yesOrNo } from "./yes-or-no.ts";

describe("a decimal", () => {
  test.each([
    ["1155480.50", "1155480.50"],
    ["1.155.480,50", "1155480.50"],
    ["1,155,480.50", "1155480.50"],
    ["1.155.480", "1155480"],
    ["8,4", "8.4"],
    ["29.20", "29.20"],
    ["0.555", "0.555"],
    ["-7", "-7"],
    ["12345678901234567890.1234567890", "12345678901234567890.1234567890"],
  ])("%s is %s, digit for digit", (cell, value) => {
    expect(decimal(cell)).toEqual({ value });
  });

  test.each(["1.155", "12,345", "-1.000"])(
    "%s is refused, for it is thousands to one and thousandths to another",
    (cell) => {
      expect(decimal(cell)).toMatchObject({ expected: expect.stringContaining("maar op één manier") });
    },
  );

  test.each(["", "p.m.", "1.15.48", "8,", ".4", "1e3", "€ 5", "12 345"])("%j is no decimal", (cell) => {
    expect(decimal(cell)).toEqual({ expected: "een getal, zoals 1155480,50" });
  });
});

describe("a whole number", () => {
  test("162.424 can only be thousands", () => {
    expect(integer("162.424")).toEqual({ value: 162_424 });
  });

  test.each(["8.4", "1,5", "twaalf", "99999999999"])("%s is no whole number of this database", (cell) => {
    expect(integer(cell)).toHaveProperty("expected");
  });

  test("a year that lost a digit is no year", () => {
    expect(year("2022")).toEqual({ value: 2022 });
    expect(year("202")).toEqual({ expected: "een jaartal van 1900 tot en met 2100" });
  });
});

describe("a date", () => {
  test("exists in the calendar", () => {
    expect(date("2020-02-29")).toEqual({ value: "2020-02-29" });
    expect(date("2021-02-29")).toHaveProperty("expected");
    expect(date("1-1-2018")).toHaveProperty("expected");
    expect(date("2018-1-1")).toHaveProperty("expected");
  });

  test("of an event may be a month or a year", () => {
    expect(dateOrPart("2017-11")).toEqual({ value: "2017-11" });
    expect(dateOrPart("2019")).toEqual({ value: "2019" });
    expect(dateOrPart("2019-13")).toHaveProperty("expected");
    expect(dateOrPart("201")).toHaveProperty("expected");
  });
});

test("booleans are true or false, also in a Dutch spreadsheet", () => {
  expect(["true", "FALSE", "WAAR", "onwaar"].map(yesOrNo)).toEqual([
    { value: true },
    { value: false },
    { value: true },
    { value: false },
  ]);
  expect(yesOrNo("ja")).toEqual({ expected: "true of false" });
});

test("a list is separated by strokes, and nothing in it is empty", () => {
  expect(list("MyLex| My-lex")).toEqual({ value: ["MyLex", "My-lex"] });
  expect(list("")).toEqual({ value: [] });
  expect(list("MyLex||My-lex")).toHaveProperty("expected");
});

test("arguments are names with values, each name once", () => {
  const value = { budget: "rbl-2018", denominator: "Personele kosten leerplicht+Personele kosten VSV" };
  const cell = "budget=rbl-2018|denominator=Personele kosten leerplicht+Personele kosten VSV";
  expect(namedArguments(cell)).toEqual({ value });
  expect(namedArguments("")).toEqual({ value: {} });
  expect(namedArguments("from=a|from=b")).toHaveProperty("expected");
  expect(namedArguments("wsp-2018")).toHaveProperty("expected");
});

test("a word of a closed set is spelled as it stands there", () => {
  expect(oneOf("INCOME", "EXPENSE")("Expense")).toEqual({ expected: "een van INCOME, EXPENSE" });
});

test("text that a database cannot keep is refused", () => {
  expect(text("Arnhem\u0000")).toEqual({ expected: "een tekst zonder onleesbare tekens" });
});
