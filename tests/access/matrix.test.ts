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
import { closedFields, readDecisions } from "../support/access-decisions.ts";
import { createCountedQuery } from "../support/counted-query.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { FIGURE_OF, MUNICIPALITIES, writeProviderFigures } from "../support/provider-figures.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

const schema = buildSchema(readFileSync(join(PROJECT_FOLDER, "schema/schema.graphql"), "utf8"));
const decisions = readDecisions();
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith("__"));

test("every type and every field of the schema has a decision, and no decision is left over", () => {
  const undecided = types.flatMap((type) => {
    const decided = decisions[type.name];
    if (decided === undefined) return [type.name];
    if (typeof decided === "string") return [];
    return Object.keys(type.getFields())
      .filter((field) => decided[field] === undefined)
      .map((field) => `${type.name}.${field}`);
  });
  expect(undecided).toEqual([]);
  const gone = Object.entries(decisions).flatMap(([name, decided]) => {
    const type = types.find((one) => one.name === name);
    if (!type) return [name];
    const fields = typeof decided === "string" ? [] : Object.keys(decided);
    return fields.filter((field) => !(field in type.getFields())).map((field) => `${name}.${field}`);
  });
  expect(gone).toEqual([]);
});

test("what is reached by its entrance only, no open field gives", () => {
  const open = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => {
        const decided = decisions[type.name];
        const decision = typeof decided === "string" ? decided : decided?.[field.name];
        const target = getNamedType(field.type).name;
        return decision === "PUBLIC" && decisions[target] === "BY_ENTRANCE" && target !== "Observation";
      })
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(open).toEqual([]);
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
const PERIODS: Readonly<Record<string, string>> = { performance: '(period: "2025")' };

/** A question that shows one closed field of the provider. */
function questionFor(typeName: string, field: string): string {
  const type = types.find(({ name }) => name === typeName);
  const definition = type?.getFields()[field];
  if (!definition) throw new Error(`A decision is about a field that exists, but got: ${typeName}.${field}`);
  const asked = `${field}${PERIODS[field] ?? ""}${selectionOf(definition.type, 1)}`;
  const inside = typeName === "Provider" ? asked : `performance(period: "2025") { ${asked} }`;
  return `{ provider(code: "FA99001") { ${inside} } }`;
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

test.each(CLOSED)(
  "$name shows its figures to a municipality of them, and to who works for all",
  async ({ type, field }) => {
    const question = questionFor(type, field);
    const ofPublic = await answerFor(question, Role.PUBLIC);
    for (const role of [Role.ANALYST, Role.DATA_STEWARD, Role.ADMINISTRATOR])
      expect(await answerFor(question, role)).not.toBe(ofPublic);
    expect(await answerFor(question, Role.MUNICIPALITY, A)).not.toBe(ofPublic);
  },
);
