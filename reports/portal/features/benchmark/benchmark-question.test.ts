import { describe, expect, test } from "@jest/globals";
import { addressOfQuestion, inputOf, linkToBenchmark, questionFromAddress } from "./benchmark-question.ts";

const FULL =
  "indicator=taakveld-expense-per-inhabitant-accounts&periode=2024&groep=leden&samenwerking=mgr-sdcg&gemeente=GM0202&gemeenten=GM0268%2CGM0344&categorie=6.3";

describe("what is asked to be compared", () => {
  test("stands in the address whole, so that a link shows the same", () => {
    const question = questionFromAddress(new URLSearchParams(FULL));
    expect(addressOfQuestion(question).toString()).toBe(FULL);
    expect(inputOf({ ...question, period: "2024" })).toEqual({
      indicator: "taakveld-expense-per-inhabitant-accounts",
      period: "2024",
      peers: "PARTNERSHIP",
      partnership: "mgr-sdcg",
      similarTo: "GM0202",
      municipalities: ["GM0268", "GM0344"],
      module: null,
      category: "6.3",
    });
  });

  test("starts with a figure of the members of the MGR", () => {
    expect(questionFromAddress(new URLSearchParams())).toMatchObject({
      peers: "PARTNERSHIP",
      partnership: "mgr-sdcg",
      period: null,
    });
  });

  test("is among participants unless a group is named", () => {
    expect(linkToBenchmark({ indicator: "contribution-per-inhabitant-rob", own: "GM0268" })).toBe(
      "/vergelijken?indicator=contribution-per-inhabitant-rob&groep=deelnemers&gemeente=GM0268",
    );
  });
});
