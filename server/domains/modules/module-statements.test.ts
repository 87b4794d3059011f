import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type CountedQuery, createCountedQuery } from "../../../tests/support/counted-query.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";

let database: TestDatabase;
let ask: CountedQuery;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ask = await createCountedQuery(database.reader);
});

afterAll(() => database.close());

const OF_INKOOP = `query ($asOf: Date) {
  module(code: "inkoop") {
    tasks(asOf: $asOf) { description belongsToModule validFrom citation { locator source { code } } }
  }
}`;

interface Tasks {
  readonly module: {
    readonly tasks: readonly { readonly validFrom: string | null; readonly belongsToModule: boolean }[];
  };
}

test("tasks are those of the day: what begins in 2022 does not belong to 2017", async () => {
  const tasksOn = async (asOf: string) => ((await ask(OF_INKOOP, { asOf })).data as Tasks).module.tasks;
  const [then, later] = [await tasksOn("2017-06-01"), await tasksOn("2022-06-01")];
  expect(then.length).toBeGreaterThan(0);
  expect(later.length).toBeGreaterThan(then.length);
  expect(then.filter(({ validFrom }) => validFrom !== null && validFrom > "2017-06-01")).toEqual([]);
});

test("what the memo of 2021 leaves to the municipalities is a task that does not belong to the module", async () => {
  const { data } = await ask(`{ module(code: "inburgering") { tasks { belongsToModule } } }`);
  const { tasks } = (data as Tasks).module;
  expect(new Set(tasks.map(({ belongsToModule }) => belongsToModule))).toEqual(new Set([true, false]));
});

test("talks on care utilisation went from four times a year to three, in periods of four months", async () => {
  const { data } = await ask(`{
    module(code: "inkoop") { cycles { subject timesPerYear periods validFrom validTo } }
  }`);
  const subject = expect.stringContaining("zorguitnutting");
  const cycle = { subject, timesPerYear: 4, validFrom: "2017-04-01", validTo: "2018-01-01" };
  const trimester = {
    subject,
    timesPerYear: 3,
    validFrom: "2018-01-01",
    periods: ["jan-apr", "mei-aug", "sep-dec"],
  };
  const cycles = [expect.objectContaining(cycle), expect.objectContaining(trimester)];
  expect(data).toEqual({ module: { cycles: expect.arrayContaining(cycles) } });
});

test("care categories are those of Inkoop, with their law", async () => {
  const { data } = await ask(
    `{ module(code: "inkoop") { careCategories { name law citation { printed } } } }`,
  );
  const youth = { name: "Behandeling Jeugd", law: "Jeugdwet", citation: { printed: "Behandeling Jeugd" } };
  expect(data).toEqual({ module: { careCategories: expect.arrayContaining([youth]) } });
});

test("events are as exact as the source, oldest first, of a module and of the whole partnership", async () => {
  const { data } = await ask(`{
    module(code: "inburgering") { events { on module { code } } }
    partnership(code: "mgr-sdcg") { events { on module { code } } }
  }`);
  type Events = { readonly events: readonly { readonly on: string; readonly module: unknown }[] };
  const { module, partnership } = data as { module: Events; partnership: Events };
  expect(module.events).toContainEqual({ on: "2021-09-23", module: { code: "inburgering" } });
  expect(partnership.events).toEqual(expect.arrayContaining([...module.events]));
  expect(partnership.events).toContainEqual({ on: "2015", module: null });
  expect(partnership.events.map(({ on }) => on)).toEqual(partnership.events.map(({ on }) => on).toSorted());
});
