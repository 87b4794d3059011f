import { describe, expect, test } from "@jest/globals";
import { withoutUnusedTokens } from "./unused-tokens.ts";

describe("the custom properties of a style", () => {
  test("stay where a rule asks for them, by way of others too, and go where nothing does", () => {
    const theme = ".theme{--blue-500:#00f;--link:var(--blue-500);--red-500:#f00;--map-pin:var(--red-500)}";
    expect(withoutUnusedTokens([theme, "a{color:var(--link)}"], [])).toEqual([
      ".theme{--blue-500:#00f;--link:var(--blue-500);}",
      "a{color:var(--link)}",
    ]);
  });

  test("stay where a script names them", () => {
    const script = 'style.getPropertyValue("--series-1")';
    expect(withoutUnusedTokens([".theme{--series-1:teal;--series-2:plum}"], [script])).toEqual([
      ".theme{--series-1:teal;}",
    ]);
  });

  test("go whole, also where they hold a drawing with semicolons; a class of a component is no property", () => {
    const drawing = `--arrow:url("data:image/svg+xml;utf8,<svg style='a:b;c:d'/>")`;
    expect(withoutUnusedTokens([`.theme{${drawing};color:red}.button--arrow:hover{margin:0}`], [])).toEqual([
      ".theme{color:red}.button--arrow:hover{margin:0}",
    ]);
  });
});
