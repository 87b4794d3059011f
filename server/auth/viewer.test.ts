import { expect, test } from "@jest/globals";
import { createCountedQuery } from "../../tests/support/counted-query.ts";

const NO_DATABASE = {
  read: () => Promise.reject(new Error("viewer asked the database")),
  stream: () => {
    throw new Error("viewer asked the database");
  },
};

test("everyone is a member of the public until someone can sign in", async () => {
  const ask = await createCountedQuery(NO_DATABASE);
  const { data } = await ask("{ viewer { name role municipalities { code } } }");
  expect(data).toEqual({ viewer: { name: null, role: "PUBLIC", municipalities: [] } });
});
