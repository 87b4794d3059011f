import { describe, expect, test } from "@jest/globals";
import { questionFromAddress } from "./allocation-question.ts";
import { troubleOf, troubleSaid } from "./allocation-trouble.ts";

const troubleIn = (search: string) => troubleOf(questionFromAddress(new URLSearchParams(search)));

const said = (argument: string, message: string) => troubleSaid([{ message, extensions: { argument } }]);

describe("what is wrong with a question", () => {
  test("is nothing at the start", () => {
    expect(troubleIn("")).toEqual({});
  });

  test("stands beside the year, the total or the weights, in words", () => {
    expect(troubleIn("jaar=vorig").year).toContain("“vorig” is geen jaar");
    expect(troubleIn("totaal=veel").total).toContain("“veel” is geen bedrag");
    expect(troubleIn("gewicht=GM0202:-1").weights).toContain("“-1” is geen gewicht");
    expect(troubleIn("gewicht=GM0202:0&gewicht=GM0221:0").weights).toContain("Alle gewichten zijn nul");
  });

  test("is a total with cents, unless it is divided to the cent", () => {
    expect(troubleIn("totaal=69500,50").total).toContain("op de cent");
    expect(troubleIn("totaal=69500,50&afronding=centen")).toEqual({});
  });

  test("is no weight of who leaves", () => {
    expect(troubleIn("eruit=GM0202&gewicht=GM0202:veel")).toEqual({});
  });
});

describe("what the server says", () => {
  test("stands beside the field that it is about, with what can be done there", () => {
    expect(
      said("total", "Voor 2022 is geen totaal van bijdragen gepubliceerd. Geef zelf een total op."),
    ).toEqual({ total: "Voor 2022 is geen totaal van bijdragen gepubliceerd. Vul hier zelf een totaal in." });
    expect(said("participants", "Op 1 januari 2005 doet niemand mee. Geef zelf participants op.")).toEqual({
      payers: "Op 1 januari 2005 doet niemand mee. Voeg gemeenten toe die meebetalen.",
    });
  });

  test("is about no field where it is something else", () => {
    expect(troubleSaid([{ message: "Er ging iets mis." }])).toBeNull();
  });
});
