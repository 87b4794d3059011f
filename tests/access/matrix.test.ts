import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  buildSchema,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { Role } from "#schema/types/auth/role.ts";
import { CLOSED_FIELDS } from "#server/graphql/closed-fields.ts";
import { closedFields, type Decision, readDecisions } from "../support/access-decisions.ts";
import { createCountedQuery } from "../support/counted-query.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { FIGURE_OF, MUNICIPALITIES, writeProviderFigures } from "../support/provider-figures.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

const schema = buildSchema(readFileSync(join(PROJECT_FOLDER, "schema/schema.graphql"), "utf8"));
const decisions = readDecisions();
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith("__"));

/** What is decided for a field: on its own, or with the others of its type. */
function decisionFor(type: string, field: string): Decision | undefined {
  const decided = decisions[type];
  return typeof decided === "string" ? decided : (decided?.[field] ?? decided?.["*"]);
}

test("every type and every field of the schema has a decision, and no decision is left over", () => {
  const names = types.flatMap((type) =>
    Object.keys(type.getFields()).map((field) => [type.name, field] as const),
  );
  const undecided = names.filter(([type, field]) => decisionFor(type, field) === undefined);
  expect(undecided.map((name) => name.join("."))).toEqual([]);
  const gone = Object.entries(decisions).flatMap(([name, decided]) => {
    const type = types.find((one) => one.name === name);
    if (!type) return [name];
    const fields = typeof decided === "string" ? [] : Object.keys(decided);
    const known = new Set(["*", ...Object.keys(type.getFields())]);
    return fields.filter((field) => !known.has(field)).map((field) => `${name}.${field}`);
  });
  expect(gone).toEqual([]);
});

/** Earlier versions of rows that everyone may read, as they are and as they were. */
const OPEN_ENTRANCES = ["PerformanceIndicator.earlierVersions", "Product.earlierVersions"];

test("what is reached by its entrance only, no open field gives", () => {
  const open = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => {
        const decision = decisionFor(type.name, field.name);
        const target = getNamedType(field.type).name;
        const isOpen = decision === "PUBLIC" || decision === "AGGREGATE";
        return isOpen && decisions[target] === "BY_ENTRANCE" && target !== "Observation";
      })
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(open).toEqual(OPEN_ENTRANCES);
});

test("every question about a closed field of a provider is written down", () => {
  const entrances = closedFields(decisions).filter(({ type }) => type === "Provider");
  expect([...CLOSED_FIELDS].filter((name) => name.startsWith("Provider."))).toEqual(
    entrances.map(({ name }) => name),
  );
});

/** Everything that a field shows, two levels deep, without what needs an argument. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named) || !isObjectType(named)) return "";
  const mayAsk = ({ args }: GraphQLField<unknown, unknown>) => args.every((arg) => !isNonNullType(arg.type));
  const parts = Object.values(named.getFields())
    .filter(mayAsk)
    .filter((field) => isLeafType(getNamedType(field.type)) || depth > 0)
    .filter((field) => !isListType(field.type) || isLeafType(getNamedType(field.type)))
    .map((field) => `${field.name}${selectionOf(field.type, depth - 1)}`);
  return ` { ${parts.join(" ")} }`;
}

const [A = "", B = ""] = MUNICIPALITIES;
const ARGUMENTS: Readonly<Record<string, string>> = {
  performance: '(period: "2025")',
  statementDifferences: '(module: "test", period: "2025")',
};

/** How one comes to a type, with the closed field in the middle. */
const ENTRANCES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  Query: ["{ ", " }"],
  Provider: ['{ provider(code: "FA99001") { ', " } }"],
  ProviderPerformance: ['{ provider(code: "FA99001") { performance(period: "2025") { ', " } } }"],
  SocialReturnSummary: ['{ socialReturn(module: "test", financialYear: 2025) { ', " } }"],
  TalkCandidate: ['{ talkWorkList(module: "test", cycle: "2025-T1") { ', " } }"],
};

/** A question that shows one closed field. */
function questionFor(typeName: string, field: string): string {
  const definition = types.find(({ name }) => name === typeName)?.getFields()[field];
  const entrance = ENTRANCES[typeName];
  if (!definition || !entrance)
    throw new Error(`A closed field needs a way to it in this test, but got: ${typeName}.${field}`);
  const [before, after] = entrance;
  return `${before}${field}${ARGUMENTS[field] ?? ""}${selectionOf(definition.type, 1)}${after}`;
}

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  await writeProviderFigures(database.orm);
});

afterAll(() => database.close());

async function answerFor(question: string, role: Role, ...municipalities: string[]): Promise<string> {
  const viewer = { name: null, role, municipalities };
  const ask = await createCountedQuery(database.readerOf(viewer), viewer);
  const { data, errors } = await ask(question);
  expect(errors).toEqual([]);
  return JSON.stringify(data);
}

/** Whether an answer shows a figure of a municipality: its code, or the number that only its rows have. */
function shows(answer: string, municipality: string): boolean {
  return answer.includes(municipality) || answer.includes(FIGURE_OF(municipality));
}

const CLOSED = closedFields(decisions);

test.each(CLOSED)("$name shows a municipality nothing of another", async ({ type, field }) => {
  const question = questionFor(type, field);
  const [ofA, ofB] = [
    await answerFor(question, Role.MUNICIPALITY, A),
    await answerFor(question, Role.MUNICIPALITY, B),
  ];
  expect({ ofA: shows(ofA, B), ofB: shows(ofB, A) }).toEqual({ ofA: false, ofB: false });
  const nobody = await answerFor(question, Role.MUNICIPALITY);
  expect(MUNICIPALITIES.filter((code) => shows(nobody, code))).toEqual([]);
});

test.each(CLOSED)(
  "$name shows the public nothing, and a board at most talks",
  async ({ type, field, decision }) => {
    const question = questionFor(type, field);
    const ofPublic = await answerFor(question, Role.PUBLIC, ...MUNICIPALITIES);
    const ofBoard = await answerFor(question, Role.BOARD, ...MUNICIPALITIES);
    expect(MUNICIPALITIES.filter((code) => shows(ofPublic, code))).toEqual([]);
    if (decision !== "TALKS") expect(MUNICIPALITIES.filter((code) => shows(ofBoard, code))).toEqual([]);
  },
);

test.each(CLOSED.filter(({ type }) => type.startsWith("Provider")))(
  "$name shows its figures to a municipality of them, and to who works for all",
  async ({ type, field }) => {
    const question = questionFor(type, field);
    const ofPublic = await answerFor(question, Role.PUBLIC);
    for (const role of [Role.ANALYST, Role.DATA_STEWARD, Role.ADMINISTRATOR])
      expect(await answerFor(question, role)).not.toBe(ofPublic);
    expect(await answerFor(question, Role.MUNICIPALITY, A)).not.toBe(ofPublic);
  },
);
