import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type CountedQuery, createCountedQuery } from "../../tests/support/counted-query.ts";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";

let database: TestDatabase;
let ask: CountedQuery;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ask = await createCountedQuery(database.reader);
});

afterAll(() => database.close());

/** Everything around a module, four relations deep. */
const DEEP = `fragment Deep on CooperationModule {
  code participantCount
  partnership { name governingBodies { name } systems { name } }
  participations(history: true) {
    citation { source { title } }
    municipality {
      successors { name }
      participations(history: true) { module { programme { name } } }
    }
  }
  tasks { description } cycles { subject } events { on } careCategories { name }
}`;

const OF_ONE = `${DEEP} { module(code: "inkoop") { ...Deep } }`;
const OF_ALL = `${DEEP} { modules(includeManagementOrganisation: true) { ...Deep } }`;

/** One for each relation of the fragment, except where another has already brought the same rows. */
const RELATIONS = [
  "care-categories-of-modules",
  "cycles-of-modules",
  "events-of-modules",
  "governing-bodies-of-partnerships",
  "modules-by-code",
  "municipalities-by-code",
  "participant-counts-of-modules",
  "participations-of-modules",
  "participations-of-municipalities",
  "partnerships-by-code",
  "programmes-by-code",
  "sources-by-code",
  "successors-of-municipalities",
  "systems-of-partnerships",
  "tasks-of-modules",
];

test("a deep question about one module takes one statement for each relation", async () => {
  const { data, errors, statements } = await ask(OF_ONE);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ module: { code: "inkoop" } });
  // The module itself is found by its code too.
  expect(statements.toSorted()).toEqual(["modules-by-code", ...RELATIONS].toSorted());
});

test("the same question about all modules takes no statement more", async () => {
  const { data, errors, statements } = await ask(OF_ALL);
  const { modules } = data as { modules: { participations: unknown[] }[] };
  expect(errors).toEqual([]);
  expect(modules.length).toBeGreaterThan(5);
  expect(modules.flatMap((module) => module.participations).length).toBeGreaterThan(50);
  expect(statements.toSorted()).toEqual(["modules-of-partnerships", ...RELATIONS].toSorted());
});

test("the whole matrix takes one statement for its cells and one for each relation", async () => {
  const { statements } = await ask(`{
    participationMatrix(partnership: "mgr-sdcg", asOf: "2022-06-01") {
      modules { code }
      rows { municipality { name } cells { module { name } participation { citation { source { code } } } } }
    }
  }`);
  expect(statements.toSorted()).toEqual([
    "cells-of-matrix-rows",
    "matrices-of-partnerships",
    "modules-by-code",
    "modules-of-partnerships",
    "municipalities-by-code",
    "participations-by-key",
    "rows-of-matrices",
    "sources-by-code",
  ]);
});
