import { LRUCache } from "lru-cache";
import type { Viewer } from "../../auth/viewer.ts";
import { keyOf, type Question } from "../question.ts";
import { budgetOf } from "./budgets.ts";
import { costOf } from "./estimate-cost.ts";

/** What a question costs, and what who asks may spend on one. */
export interface Cost {
  readonly estimated: number;
  readonly budget: number;
}

export function isTooMuch({ estimated, budget }: Cost): boolean {
  return estimated > budget;
}

/** Estimates questions, and remembers the last. */
export class QuestionCosts {
  readonly #remembered = new LRUCache<string, number>({ max: 2000 });

  of(question: Question, { role }: Pick<Viewer, "role">): Cost {
    return { estimated: this.#estimateOf(question), budget: budgetOf(role) };
  }

  #estimateOf(question: Question): number {
    const key = keyOf(question);
    const known = this.#remembered.get(key);
    if (known !== undefined) return known;
    const estimated = costOf(question);
    this.#remembered.set(key, estimated);
    return estimated;
  }
}
