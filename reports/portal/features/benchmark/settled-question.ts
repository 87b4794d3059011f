import type { BenchmarkPartsQuery } from "#schema/generated/graphql.ts";
import type { BenchmarkQuestion } from "./benchmark-question.ts";

/** What an indicator is split into; empty where it is one figure. */
export interface Parts {
  readonly modules: readonly { readonly code: string; readonly name: string }[];
  readonly categories: readonly string[];
}

export type SettledQuestion = BenchmarkQuestion & { readonly period: string };

/** The modules and categories that figures were found in, where there are several modules or any category. */
export function partsOf(found: BenchmarkPartsQuery | undefined): Parts {
  const nodes = found?.observations.nodes ?? [];
  const modules = new Map(nodes.flatMap(({ module }) => (module ? [[module.code, module] as const] : [])));
  const categories = new Set(nodes.flatMap(({ category }) => (category === null ? [] : [category])));
  return {
    modules: modules.size > 1 ? [...modules.values()] : [],
    categories: [...categories].toSorted((one, other) => one.localeCompare(other, "nl", { numeric: true })),
  };
}

/** The question with a part chosen where one must be: the one that is asked, or else the first. */
export function settledQuestion(question: SettledQuestion, { modules, categories }: Parts): SettledQuestion {
  const module = modules.length > 0 ? (question.module ?? modules[0]?.code ?? null) : question.module;
  const category = categories.length > 0 ? (question.category ?? categories[0] ?? null) : question.category;
  return { ...question, module, category };
}
