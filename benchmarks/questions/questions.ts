import type { KeyedStatement } from "#server/database/keyed-statement.ts";
import { contractsOfPages } from "#server/domains/providers/contract-page.queries.ts";
import {
  differencesOfModules,
  openSocialReturnsOfModules,
  socialReturnSummaries,
} from "#server/domains/providers/difference.queries.ts";
import { performancesOfProviders } from "#server/domains/providers/performance.queries.ts";
import {
  countsOfProviders,
  providersOfPages,
  totalSpendsOfProviders,
} from "#server/domains/providers/provider-page.queries.ts";
import { indicatorsMetOfModules, timelinessOfModules } from "#server/domains/providers/quality.queries.ts";
import { spendByMonthOfProviders } from "#server/domains/providers/statement.queries.ts";
import { concentrationsOfModules, talksCoverages } from "#server/domains/providers/talks-coverage.queries.ts";
import { candidatesOfRounds } from "#server/domains/providers/work-list.queries.ts";

/** A question about providers as the server puts it to the database. */
export interface Question {
  readonly name: string;
  readonly statement: Pick<KeyedStatement<unknown>, "sql" | "key">;
  /** What is asked, by the columns of its key; what is left out is null. */
  readonly key: Readonly<Record<string, unknown>>;
}

const AS_OF = "2026-03-01";
const MODULE = { moduleCode: "fictief-module-1", period: "2025", asOf: AS_OF };
const PROVIDER = { providerCode: "FA00010", period: "2025", asOf: AS_OF };

const page = (order: string, filter: object = {}) => ({
  filter: JSON.stringify({ period: "2025", ...filter }),
  orderBy: order,
  first: 50,
  asOf: AS_OF,
});

const ofMunicipality = (view: string): Question["statement"] => ({
  sql: `SELECT figure.* FROM key JOIN indicators.${view} AS figure ON figure.period = '2025'`,
  key: {},
});

/** What the issue of providers asks, and what the pages ask with it. */
export const QUESTIONS: readonly Question[] = [
  { name: "providers by name", statement: providersOfPages, key: page("NAME") },
  { name: "providers by spend", statement: providersOfPages, key: page("SPEND_DESC") },
  {
    name: "providers by spend, one category",
    statement: providersOfPages,
    key: page("SPEND_DESC", { careCategory: "fictief-zorgvorm-1" }),
  },
  {
    name: "providers by spend, one municipality",
    statement: providersOfPages,
    key: page("SPEND_DESC", { municipality: "FG0001" }),
  },
  { name: "providers by indicators met", statement: providersOfPages, key: page("INDICATORS_MET_DESC") },
  {
    name: "number above a spend",
    statement: countsOfProviders,
    key: page("NAME", { minSpend: 600_000 }),
  },
  { name: "spend of all providers", statement: totalSpendsOfProviders, key: page("NAME") },
  { name: "coverage by talks", statement: talksCoverages, key: MODULE },
  { name: "concentration", statement: concentrationsOfModules, key: MODULE },
  { name: "indicators met by category", statement: indicatorsMetOfModules, key: MODULE },
  { name: "timeliness", statement: timelinessOfModules, key: MODULE },
  {
    name: "work list",
    statement: candidatesOfRounds,
    key: { moduleCode: "fictief-module-1", cycle: "2026-T1", asOf: AS_OF },
  },
  { name: "statement and declarations", statement: differencesOfModules, key: MODULE },
  {
    name: "social return",
    statement: socialReturnSummaries,
    key: { moduleCode: "fictief-module-1", financialYear: 2025, asOf: AS_OF },
  },
  {
    name: "social return, open",
    statement: openSocialReturnsOfModules,
    key: { moduleCode: "fictief-module-1", financialYear: 2025 },
  },
  {
    name: "contracts that expire",
    statement: contractsOfPages,
    key: { filter: JSON.stringify({ expiringWithinDays: 400 }), first: 50, asOf: AS_OF },
  },
  { name: "spend per inhabitant", statement: ofMunicipality("care_spend_per_inhabitant"), key: {} },
  { name: "growth of spend", statement: ofMunicipality("care_spend_growth"), key: {} },
  { name: "a provider's performance", statement: performancesOfProviders, key: PROVIDER },
  { name: "a provider's months", statement: spendByMonthOfProviders, key: PROVIDER },
];
