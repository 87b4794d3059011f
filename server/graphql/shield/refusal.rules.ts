import { type DocumentNode, GraphQLError, parse, visit } from "graphql";
import { type DocumentShape, shapeOf } from "./document-shape.rules.ts";
import type { ShapeLimits } from "./shape-limits.rules.ts";

const WORDS: Readonly<Record<keyof DocumentShape, string>> = {
  depth: "lagen diep",
  fields: "velden",
  aliases: "aliassen",
  directives: "directives",
  breadth: "velden naast elkaar",
};

const DIVIDE = "Vraag minder tegelijk, of verdeel de vraag over meer verzoeken.";

function tooMuch(came: string, what: string, limit: number): string {
  return `De vraag is te groot: ${came} ${what}, en ten hoogste ${limit} mag. ${DIVIDE}`;
}

function inWords(amount: number): string {
  return Number.isFinite(amount) ? String(amount) : "oneindig veel";
}

function longestList(value: unknown): number {
  let longest = 0;
  const waiting = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const parts: unknown[] = Object.values(next);
    if (Array.isArray(next)) longest = Math.max(longest, next.length);
    for (const part of parts) waiting.push(part);
  }
  return longest;
}

function refusedList(length: number, { listItems }: ShapeLimits): string | null {
  return length > listItems ? tooMuch(inWords(length), "waarden in één lijst", listItems) : null;
}

/** Why these variables are refused, or null. */
export function refusedVariables(variables: unknown, limits: ShapeLimits): string | null {
  return refusedList(longestList(variables), limits);
}

function refusedShape(document: DocumentNode, limits: ShapeLimits): string | null {
  const shape = shapeOf(document);
  const measures = ["depth", "fields", "aliases", "directives", "breadth"] as const;
  const measure = measures.find((name) => shape[name] > limits[name]);
  return measure ? tooMuch(inWords(shape[measure]), WORDS[measure], limits[measure]) : null;
}

function longestLiteral(document: DocumentNode): number {
  let longest = 0;
  visit(document, {
    ListValue: ({ values }) => {
      longest = Math.max(longest, values.length);
    },
  });
  return longest;
}

/**
 * Why a text is refused before it is validated, or null: too many words, too deep, too wide, fragments in a circle.
 * A text that is no GraphQL at all is left to who parses it next.
 */
export function refusedDocument(text: string, limits: ShapeLimits): string | null {
  try {
    const document = parse(text, { maxTokens: limits.tokens, noLocation: true });
    return refusedShape(document, limits) ?? refusedList(longestLiteral(document), limits);
  } catch (error) {
    const isTooLong = error instanceof GraphQLError && error.message.includes("Parsing aborted");
    return isTooLong ? tooMuch("meer", "woorden en tekens", limits.tokens) : null;
  }
}
