import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildGraphqlSchema } from "#server/graphql/build-graphql-schema.ts";
import { type BothWays, createBothWays, VIEWERS } from "../support/both-ways.ts";
import { randomOperations } from "../support/random-operation.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

let database: TestDatabase;
let ask: BothWays;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ask = await createBothWays(database.readerOf);
});

afterAll(() => database.close());

test("whatever can be planned is one statement, and answers as its fields do", async () => {
  const operations = randomOperations(await buildGraphqlSchema());
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...VIEWERS), operations, async (viewer, text) => {
      const { byPlan, byField, isPlanned, errors, statements } = await ask(viewer, text);
      expect(isPlanned).toBe(true);
      expect(statements.byPlan).toBe(1);
      if (errors.length === 0) expect(JSON.stringify(byPlan)).toBe(JSON.stringify(byField));
      // A promised value that is missing is for the fields to tell.
      else expect(byPlan).toBeNull();
    }),
    { numRuns: 150 },
  );
}, 120_000);
