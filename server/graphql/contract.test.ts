import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { buildSchema, type GraphQLArgument, isEnumType, isInputObjectType, isObjectType } from "graphql";
import { buildGraphqlSchema } from "./build-graphql-schema.ts";

const promised = buildSchema(readFileSync(new URL("../../docs/contract.graphql", import.meta.url), "utf8"));
const schema = await buildGraphqlSchema();

/** What a later stage brings: types by name, fields as `Type.field`. Strike out what exists; a test says so. */
const LATER = new Set<string>();

interface Member {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly type?: unknown;
  readonly args?: readonly GraphQLArgument[];
}

/** The fields or values of a type; none for a scalar. */
function membersOf(from: typeof schema, typeName: string): readonly Member[] {
  const type = from.getType(typeName);
  if (isObjectType(type)) return Object.values(type.getFields());
  if (isInputObjectType(type)) return Object.values(type.getFields());
  return isEnumType(type) ? type.getValues().map(({ name, description }) => ({ name, description })) : [];
}

const typesOf = (from: typeof schema) =>
  Object.keys(from.getTypeMap()).filter((name) => !name.startsWith("__"));
const signature = (member: Member | undefined) => `${member?.name}: ${String(member?.type)}`;
const withDefault = (arg: GraphQLArgument) => `${signature(arg)} = ${JSON.stringify(arg.defaultValue)}`;

const stage = typesOf(promised).filter((name) => !LATER.has(name));

test.each(stage)("%s is there, with every promised member of the same type and nullability", (name) => {
  expect(schema.getType(name)?.constructor.name).toBe(promised.getType(name)?.constructor.name);
  const actual = new Map(membersOf(schema, name).map((member) => [member.name, member]));
  for (const member of membersOf(promised, name)) {
    if (LATER.has(`${name}.${member.name}`)) continue;
    expect(signature(actual.get(member.name))).toBe(signature(member));
    const args = actual.get(member.name)?.args ?? [];
    expect(args.map(withDefault)).toEqual(expect.arrayContaining((member.args ?? []).map(withDefault)));
  }
});

test("an added argument can be left out, so that nobody's query breaks", () => {
  const added = stage.flatMap((name) =>
    membersOf(promised, name).flatMap((member) => {
      const actual = membersOf(schema, name).find((other) => other.name === member.name)?.args ?? [];
      return actual.filter((arg) => !member.args?.some((known) => known.name === arg.name));
    }),
  );
  expect(added.filter((arg) => String(arg.type).endsWith("!") && arg.defaultValue === undefined)).toEqual([]);
});

test("what is listed for a later stage is promised, and is not there yet", () => {
  for (const name of LATER) {
    const [typeName = "", memberName] = name.split(".");
    const has = (from: typeof schema) =>
      memberName
        ? membersOf(from, typeName).some((it) => it.name === memberName)
        : from.getType(typeName) != null;
    expect({ name, promised: has(promised), there: has(schema) }).toEqual({
      name,
      promised: true,
      there: false,
    });
  }
});

test("every type, field, argument and enum value has a description", () => {
  const silent = typesOf(schema).flatMap((name) => [
    ...(schema.getType(name)?.description ? [] : [name]),
    ...membersOf(schema, name).flatMap((member) => [
      ...(member.description ? [] : [`${name}.${member.name}`]),
      ...(member.args ?? []).flatMap((arg) =>
        arg.description ? [] : [`${name}.${member.name}(${arg.name})`],
      ),
    ]),
  ]);
  expect(silent).toEqual([]);
});
