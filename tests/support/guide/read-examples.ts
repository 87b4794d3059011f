import { type Asker, askerIn } from "./asker.ts";
import type { Page } from "./page.ts";

/** What a page has the reader ask, and what it says that comes back. */
export interface Example {
  /** Where it stands: `docs/handleiding/tijd.md:34`. */
  readonly place: string;
  /** A question in GraphQL, or commands for a shell. */
  readonly language: "graphql" | "sh";
  readonly question: string;
  readonly answeredIn: "json" | "csv";
  readonly answer: string;
  readonly asker: Asker;
}

interface Block {
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** The last line with words above it. */
  readonly above: string;
}

const FENCE = /^```(\w*)\n([\s\S]*?)\n```$/gm;

function blocksOf({ text }: Page): Block[] {
  return [...text.matchAll(FENCE)].map(({ index, 1: language = "", 2: inside = "" }) => {
    const before = text.slice(0, index).split("\n");
    const above = before.findLast((line) => line.trim() !== "") ?? "";
    return { line: before.length, language, text: inside, above };
  });
}

/**
 * Every question of a page that has an answer below it. A question in GraphQL must have one; commands may be there
 * to be read only, as those that start the platform are.
 * @throws Error with the place of a question without an answer
 */
export function examplesIn(page: Page): Example[] {
  const blocks = blocksOf(page);
  return blocks.flatMap(({ line, language, text, above }, position): Example[] => {
    if (language !== "graphql" && language !== "sh") return [];
    const place = `${page.path}:${line}`;
    const { language: answeredIn, text: answer = "" } = blocks[position + 1] ?? {};
    if (answeredIn === "json" || answeredIn === "csv")
      return [{ place, language, question: text, answeredIn, answer, asker: askerIn(above) }];
    if (language === "graphql") throw new Error(`A question needs its answer below it: ${place}.`);
    return [];
  });
}
