import type { ApolloServerOptions, ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { DataVersion } from "../../database/data-version.ts";
import { Planner } from "../../plans/planner.ts";
import { PLANNED_FIELDS } from "../planned-fields.ts";
import { AnswerCache } from "./answer-cache.ts";
import { answerOperations } from "./answer-operations.ts";
import { persistedOperations } from "./persisted-operations.ts";
import type { AnswerContext } from "./raw-answer.ts";

/** What a server may remember from one request to the next. */
export interface Memory {
  /** Told when the data change; answers are kept until then. */
  readonly dataVersion: DataVersion;
  /** Texts of operations that are known by their hash. */
  readonly savedOperations: ReadonlyMap<string, string>;
}

/** Answers in memory, of a process that may have 300 MB. */
const ROOM_FOR_ANSWERS = 64_000_000;

/** How Apollo answers: by plan where it can, from memory where there is one. */
export function howToAnswer(
  schema: GraphQLSchema,
  memory: Memory | null,
): {
  readonly options: Pick<ApolloServerOptions<AnswerContext>, "persistedQueries">;
  readonly plugin: ApolloServerPlugin<AnswerContext>;
} {
  const keeping = memory && { version: memory.dataVersion, cache: new AnswerCache(ROOM_FOR_ANSWERS) };
  return {
    options: {
      persistedQueries: { cache: persistedOperations(memory?.savedOperations ?? new Map()) },
    },
    plugin: answerOperations(new Planner(schema, PLANNED_FIELDS), keeping),
  };
}
