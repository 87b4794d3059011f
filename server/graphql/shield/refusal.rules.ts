import { type DocumentNode, GraphQLError, parse, visit } from "graphql";
import { type DocumentShape, shapeOf } from "./document-shape.rules.ts";
import type { ShapeLimits } from "./shape-limits.rules.ts";

const WORDS: Readonly<Record<keyof DocumentShape, string>> = {
  depth: "lagen diep",
  fields: "velden",
  aliases: "aliassen",
  directives: "directives",
  breadth: "velden naast elkaar",
  definitions: "vragen en fragmenten",
};

const DIVIDE = "Vraag minder tegelijk, of verdeel de vraag over meer verzoeken.";

function tooMuch(came: string, what: string, limit: number): string {
  return `De vraag is te groot: ${came} ${what}, en ten hoogste ${limit} mag. ${DIVIDE}`;
}

function inWords(amount: number): string {
  return Number.isFinite(amount) ? String(amount) : "oneindig veel";
}

interface ValueShape {
  readonly longestList: number;
  readonly depth: number;
}

/** Measures a value without calling itself: what came may be nested deeper than the stack is. */
function measured(value: unknown): ValueShape {
  let longestList = 0;
  let deepest = 0;
  const waiting: (readonly [value: unknown, depth: number])[] = [[value, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [part, depth] = next;
    if (typeof part !== "object" || part === null) continue;
    deepest = Math.max(deepest, depth + 1);
    if (Array.isArray(part)) longestList = Math.max(longestList, part.length);
    for (const inner of Object.values(part)) waiting.push([inner, depth + 1]);
  }
  return { longestList, depth: deepest };
}

function refusedList(length: number, { listItems }: ShapeLimits): string | null {
  return length > listItems ? tooMuch(inWords(length), "waarden in één lijst", listItems) : null;
}

/** Why these variables are refused, or null. */
export function refusedVariables(variables: unknown, limits: ShapeLimits): string | null {
  const { longestList, depth } = measured(variables);
  if (depth > limits.variableDepth)
    return tooMuch(inWords(depth), "lagen in de variabelen", limits.variableDepth);
  return refusedList(longestList, limits);
}

function refusedShape(document: DocumentNode, limits: ShapeLimits): string | null {
  const shape = shapeOf(document);
  const measures = ["depth", "fields", "aliases", "directives", "breadth", "definitions"] as const;
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
