import { describe, expect, test } from "@jest/globals";
import { typedNumber } from "../../i18n/typed-number.ts";
import { addressOfQuestion, inputOf, questionFromAddress } from "./allocation-question.ts";

const FULL =
  "module=rob&jaar=2022&totaal=50000&sleutel=vaste-aandelen&afronding=grootste-neemt-rest&erbij=GM0202&eruit=GM0296&gewicht=GM0268%3A0%2C5&gewicht=GM0296%3A2";

describe("what is asked to be divided", () => {
  test("starts with the contributions to Inburgering of 2022", () => {
    const question = questionFromAddress(new URLSearchParams());
    expect(question).toMatchObject({ module: "inburgering", year: "2022", total: "", key: null });
    expect(inputOf(question, typedNumber)).toEqual({
      module: "inburgering",
      financialYear: 2022,
      rounding: "EXACT",
    });
  });

  test("stands in the address whole, so that a link shows the same", () => {
    const question = questionFromAddress(new URLSearchParams(FULL));
    expect(addressOfQuestion(question).toString()).toBe(FULL);
  });

  test("goes to the server in figures; who leaves has no weight", () => {
    expect(inputOf(questionFromAddress(new URLSearchParams(FULL)), typedNumber)).toEqual({
      module: "rob",
      financialYear: 2022,
      total: 50000,
      key: "FIXED_SHARES",
      rounding: "LAST_ABSORBS",
      join: ["GM0202"],
      leave: ["GM0296"],
      shares: [{ municipality: "GM0268", weight: 0.5 }],
    });
  });

  test("takes a word that we do not know for none", () => {
    expect(questionFromAddress(new URLSearchParams("sleutel=willekeur&afronding=ruw"))).toMatchObject({
      key: null,
      rounding: "EXACT",
    });
  });
});
