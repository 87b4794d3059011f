import type { Question } from "./early-answers.ts";

type FirstQuestion = (given: readonly string[]) => Question;

/** What a page asks before anything else, where its address says all of it; by the path of the page. */
export const FIRST_QUESTIONS: Readonly<Record<string, FirstQuestion>> = {
  "samenwerking/:partnership/deelname": ([partnership = ""]) => ({
    operationName: "ParticipationMatrix",
    query: () => import("virtual:question/ParticipationMatrix"),
    variables: { partnership, asOf: null },
  }),
  modules: () => ({
    operationName: "Modules",
    query: () => import("virtual:question/Modules"),
    variables: {},
  }),
  "module/:code": ([code = ""]) => ({
    operationName: "Module",
    query: () => import("virtual:question/Module"),
    variables: { code },
  }),
  gemeenten: () => ({
    operationName: "Municipalities",
    query: () => import("virtual:question/Municipalities"),
    variables: {},
  }),
  "gemeente/:code": ([code = ""]) => ({
    operationName: "Municipality",
    query: () => import("virtual:question/Municipality"),
    variables: { code },
  }),
  vergelijken: () => ({
    operationName: "BenchmarkChoices",
    query: () => import("virtual:question/BenchmarkChoices"),
    variables: {},
  }),
  bronnen: () => ({
    operationName: "Sources",
    query: () => import("virtual:question/Sources"),
    variables: {},
  }),
  "bron/:code": ([code = ""]) => ({
    operationName: "Source",
    query: () => import("virtual:question/Source"),
    variables: { code },
  }),
};
