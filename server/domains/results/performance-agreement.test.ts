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

test("keeps the printed status beside ours", async () => {
  const { data } = await ask(`{
    performanceAgreements(module: "inkoop", year: 2017) { id status printedStatus year module { code } }
  }`);
  const agreement = {
    id: "inkoop-2017-inkoop-1",
    status: "NOT_YET",
    printedStatus: "Gebeurt (nog) niet",
    year: 2017,
    module: { code: "inkoop" },
  };
  expect(data).toEqual({ performanceAgreements: expect.arrayContaining([agreement]) });
});

test("a module that does not exist is refused in Dutch, with its code", async () => {
  const { errors } = await ask(`{ performanceAgreements(module: "bestaat-niet") { id } }`);
  expect(errors).toEqual([{ code: "NOT_FOUND", message: "Er is geen module met code «bestaat-niet»." }]);
});

test("a module without agreements gives an empty list", async () => {
  const { data } = await ask(`{ performanceAgreements(module: "rob") { id } }`);
  expect(data).toEqual({ performanceAgreements: [] });
});
