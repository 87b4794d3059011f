import { print } from "graphql";
import * as generated from "#schema/generated/graphql.ts";

const COMPARISON = { indicator: "average-home-value", period: "2024" };

/** What each saved query that has variables is asked with; a new one needs a line here. */
const VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
  Allocation: { input: { module: "inburgering", financialYear: 2022 }, module: "inburgering", year: 2022 },
  AllocationPayers: { module: "inburgering", year: 2022 },
  Benchmark: { input: COMPARISON },
  BenchmarkParts: COMPARISON,
  Mirror: { code: "GM0202", first: [COMPARISON.indicator], second: ["inhabitants"] },
  MirrorFigure: { input: COMPARISON },
  Module: { code: "rbl" },
  Municipality: { code: "GM0202" },
  ParticipationMatrix: { partnership: "mgr-sdcg", asOf: "2022-06-01" },
  Partnership: { code: "mgr-sdcg", year: 2027 },
  Dashboard: { slug: "wsp" },
  CareSpend: { module: "inkoop", year: "2025" },
  ExpiringContracts: { filter: { expiringWithinDays: 180 }, year: 2026 },
  FourMonthlyReport: { module: "inkoop", period: "2025-T2", year: "2025", financialYear: 2025 },
  Provider: { code: "FA00001" },
  Providers: { orderBy: "SPEND_DESC" },
  TalkWorkList: { module: "inkoop", cycle: "2025-T3" },
  Source: { code: "000-mgr-sdcg-inburgering-2021" },
};

/** A query of `schema/operations`, with what it is asked with. */
export interface SavedOperation {
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Every saved query. */
export const SAVED_OPERATIONS: readonly SavedOperation[] = Object.entries(generated)
  .filter(([name]) => name.endsWith("Document"))
  .map(([name, document]) => {
    const operation = name.replace(/Document$/, "");
    return { name: operation, text: print(document), variables: VARIABLES[operation] ?? {} };
  });
