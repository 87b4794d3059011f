import { print, stripIgnoredCharacters } from "graphql";
import type { Plugin } from "vite";
import { generatedOperation } from "./generated-operations.ts";

const NAME = "virtual:question/";

/** Saved queries as they are sent, for who has nothing yet that could write them out. */
export function questionsAsText(): Plugin {
  return {
    name: "questions-as-text",
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${NAME}`)) return null;
      const operation = await generatedOperation(`${id.slice(NAME.length + 1)}Document`);
      return `export const text = ${JSON.stringify(stripIgnoredCharacters(print(operation)))};`;
    },
  };
}
