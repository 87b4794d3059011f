import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type CountedQuery, createCountedQuery } from "../../../tests/support/counted-query.ts";
import { openTestDatabase } from "../../../tests/support/test-database.ts";

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let ask: CountedQuery;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ask = await createCountedQuery(database.reader);
});

afterAll(() => database.close());

test("a claim keeps its number and unit, and has none where the document gives none", async () => {
  const { data } = await ask(
    `{ module(code: "inkoop") { claims { subject claimed unit period citation { printed } } } }`,
  );
  expect(data).toEqual({
    module: {
      claims: expect.arrayContaining([
        {
          subject: "Een inzet boven 100% betekent extra inzet ten opzichte van wat begroot was",
          claimed: 100,
          unit: "PERCENT",
          period: "2017",
          citation: { printed: "meer is dan 100%" },
        },
        {
          subject: "De formatie past niet bij het VNG-model voor de formatie",
          claimed: null,
          unit: null,
          period: "2017",
          citation: { printed: "VNG-model" },
        },
      ]),
    },
  });
});
