import { expect, test } from "@jest/globals";
import { addressOfQuestion, questionFromAddress, variablesOf } from "./provider-question.ts";

test("a question stands in the address in Dutch words, and comes back from it", () => {
  const address = {
    zoek: "zorg",
    module: "inkoop",
    periode: "2025-T2",
    volgorde: "omzet",
    na: "SPEND_DESC.FA00001",
  };
  const question = questionFromAddress(new URLSearchParams(address));
  expect(addressOfQuestion(question)).toEqual(address);
  expect(variablesOf(question)).toEqual({
    filter: { search: "zorg", module: "inkoop", period: "2025-T2" },
    orderBy: "SPEND_DESC",
    after: "SPEND_DESC.FA00001",
    period: "2025-T2",
  });
});

test("what is no period and no order of ours is not asked", () => {
  const question = questionFromAddress(new URLSearchParams("periode=ooit&volgorde=mooi&zoek="));
  expect(addressOfQuestion(question)).toEqual({});
  expect(variablesOf(question)).toEqual({ filter: {}, orderBy: "NAME", after: null, period: null });
});
