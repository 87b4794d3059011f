import type { FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import { refusedDocument, refusedVariables } from "./refusal.rules.ts";
import { Refusal } from "./refusal.ts";
import type { ShapeLimits } from "./shape-limits.rules.ts";

/** Verdicts of the last texts, in characters of text; an empty one is a pass. */
const REMEMBERED = 4_000_000;

interface Question {
  readonly query?: unknown;
  readonly variables?: unknown;
}

/** An address has its variables as JSON; what is none is left to who parses it next. */
function parsed(text: unknown): unknown {
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The question of a request: the body of a POST, the address of a GET. */
function questionOf({ method, body, query }: FastifyRequest): Question {
  if (method === "POST") return typeof body === "object" && body !== null ? body : {};
  const { query: text, variables } = query as Question;
  return { query: text, variables: parsed(variables) };
}

/**
 * Stands before GraphQL and refuses, at a cost that grows with the text only, what validation could drown in.
 * @throws Refusal
 */
export function guardDocument(limits: ShapeLimits) {
  const verdicts = new LRUCache<string, string>({
    maxSize: REMEMBERED,
    sizeCalculation: (verdict, text) => verdict.length + text.length + 1,
  });
  const verdictOf = (text: string): string => {
    const known = verdicts.get(text);
    if (known !== undefined) return known;
    const verdict = refusedDocument(text, limits) ?? "";
    verdicts.set(text, verdict);
    return verdict;
  };
  return async (request: FastifyRequest): Promise<void> => {
    const { query, variables } = questionOf(request);
    const ofDocument = typeof query === "string" ? verdictOf(query) : "";
    const message = ofDocument === "" ? refusedVariables(variables, limits) : ofDocument;
    if (message !== null) throw new Refusal(400, "QUERY_TOO_EXPENSIVE", message);
    return Promise.resolve();
  };
}
