import { describe, expect, test } from "@jest/globals";
import { parseExactJson } from "./exact-json.ts";

describe("exact JSON", () => {
  test("keeps digits that a double would lose", () => {
    expect(parseExactJson('{"Value": 0.12345678901234567891, "Id": 9007199254740993}')).toEqual({
      Value: "0.12345678901234567891",
      Id: "9007199254740993",
    });
  });

  test("leaves numbers, quotation marks and backslashes within strings alone", () => {
    const text = String.raw`["12", "a \"1.5\" b", "pad\\", 3, "\u00e9 4", null, true, -1.5E-05]`;
    expect(parseExactJson(text)).toEqual(["12", 'a "1.5" b', "pad\\", "3", "é 4", null, true, "-1.5E-05"]);
  });

  test.each(['{"a": 01}', '{"a": 1.}', '{"a": -}', '{"a": .5}', "[1 2]", '{"a": "b', "", "<html>"])(
    "refuses %s",
    (text) => {
      expect(() => parseExactJson(text)).toThrow(SyntaxError);
    },
  );
});
