import type { GraphQLSchema } from "graphql";
import type { DataVersion } from "../../database/data-version.ts";
import { Planner } from "../../plans/planner.ts";
import { PLANNED_FIELDS } from "../planned-fields.ts";
import { AnswerCache } from "./answer-cache.ts";
import { Answerer } from "./answerer.ts";
import { type OperationStore, persistedOperations } from "./persisted-operations.ts";

/** What a server may remember from one request to the next. */
export interface Memory {
  /** Told when the data change; answers are kept until then. */
  readonly dataVersion: DataVersion;
  /** Texts of operations that are known by their hash. */
  readonly savedOperations: ReadonlyMap<string, string>;
}

/** Answers in memory, of a process that may have 300 MB. */
const ROOM_FOR_ANSWERS = 64_000_000;

/** How questions are answered: by plan where they can be, from memory where there is one. */
export function howToAnswer(
  schema: GraphQLSchema,
  memory: Memory | null,
): {
  readonly answerer: Answerer;
  /** Texts by their hash. */
  readonly persistedQueries: { readonly cache: OperationStore };
} {
  const keeping = memory && { version: memory.dataVersion, cache: new AnswerCache(ROOM_FOR_ANSWERS) };
  return {
    answerer: new Answerer(new Planner(schema, PLANNED_FIELDS), keeping),
    persistedQueries: { cache: persistedOperations(memory?.savedOperations ?? new Map()) },
  };
}
