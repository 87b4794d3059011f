import { describe, expect, test } from "@jest/globals";
import { locatorInWords } from "./locator-in-words.ts";

describe("a place in a document, in words", () => {
  test.each([
    ["L716", "regel 716"],
    ["L716-717", "regels 716–717"],
    ["L55-58;L68-70", "regels 55–58 en 68–70"],
    ["L104;L205;L282", "regels 104, 205 en 282"],
  ])("reads %s as “%s”", (locator, words) => {
    expect(locatorInWords(locator)).toBe(words);
  });

  test("gives what is no list of lines as it stands", () => {
    expect(locatorInWords("blad 3, cel B7")).toBe("blad 3, cel B7");
  });
});
