import type { FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import type { ValidQuestion } from "../question.ts";

/** A question that was answered before, and the type in which who asked so wants the answer. */
export interface KnownQuestion {
  readonly question: ValidQuestion;
  readonly contentType: string;
}

/** A question in a body that nothing more has to be known of than whether it was asked before. */
export interface PlainBody {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
}

/** The characters of all texts together; what was read of them takes some twenty times as many bytes. */
const MOST_CHARACTERS = 500_000;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The body of a request that brings a question by POST and asks for nothing but its answer; null for every other. A page of somebody else
 * can't make a browser send JSON without asking us first.
 */
export function plainBodyOf({ method, headers, body }: FastifyRequest): PlainBody | null {
  const isJson = headers["content-type"]?.startsWith("application/json") ?? false;
  if (method !== "POST" || !isJson || !isObject(body)) return null;
  const { query, operationName = null, variables = null, ...rest } = body;
  const isPlain =
    typeof query === "string" &&
    (operationName === null || typeof operationName === "string") &&
    (variables === null || isObject(variables)) &&
    Object.keys(rest).length === 0;
  return isPlain ? { query, operationName, variables } : null;
}

/** Questions that were answered by plan or from memory: who asks one again need not be told again that it is valid. */
export class KnownQuestions {
  readonly #questions = new LRUCache<string, KnownQuestion>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, key) => key.length,
  });

  get(request: FastifyRequest, body: PlainBody): KnownQuestion | null {
    return this.#questions.get(this.#keyOf(request, body)) ?? null;
  }

  remember(request: FastifyRequest, body: PlainBody, known: KnownQuestion): void {
    this.#questions.set(this.#keyOf(request, body), known);
  }

  #keyOf({ headers: { accept } }: FastifyRequest, { query, operationName }: PlainBody): string {
    return `${JSON.stringify([accept, operationName])}${query}`;
  }
}
