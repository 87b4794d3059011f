import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { isSpecifiedScalarType } from "graphql";
import { buildGraphqlSchema } from "./build-graphql-schema.ts";

const schema = await buildGraphqlSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

/** `(samenwerkings)module` is `samenwerkingsmodule` and `module`; `zorgvorm / perceel` is either. */
function wordsOf(dutch: string): string[] {
  return [dutch.replace(/[()]/g, ""), dutch.replace(/\([^)]*\)/g, "")].flatMap((terms) =>
    terms.split(/ \/ |, /).map((term) => term.trim().toLowerCase()),
  );
}

/** Each identifier in the second column, with the Dutch words of the first. */
const glossary = new Map<string, string[]>();
const rows = readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8").split("\n");
for (const line of rows) {
  const [, dutch = "", english = ""] = line.split("|");
  for (const [, identifier = ""] of english.matchAll(/`([^`]+)`/g)) {
    glossary.set(identifier, [...(glossary.get(identifier) ?? []), ...wordsOf(dutch)]);
  }
}

test.each(types.map(({ name }) => name))("the glossary has a row for %s", (name) => {
  expect([...glossary.keys()]).toContain(name);
});

test.each(types.map(({ name, description }) => [name, description ?? ""]))(
  "the description of %s begins with its Dutch word",
  (name, description) => {
    const opening = description.toLowerCase();
    const begins = (word: string) => opening.startsWith(word) && !/^\p{L}/u.test(opening.slice(word.length));
    expect({ description, words: glossary.get(name)?.filter(begins) }).not.toEqual({
      description,
      words: [],
    });
  },
);
