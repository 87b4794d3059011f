import { contractsOf } from "../facts/contracts.ts";
import type { FictionalProvider } from "../providers/fictional-provider.ts";
import { makeProviders } from "../providers/make-providers.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import { catalogueTables } from "./catalogue-tables.ts";
import { contractTables } from "./contract-tables.ts";
import { declarationTable } from "./declaration-table.ts";
import { followUpTables } from "./follow-up-tables.ts";
import { providerTables } from "./provider-tables.ts";
import { statementTables } from "./statement-tables.ts";
import type { TableRows } from "./table-rows.ts";

/** How many providers are in memory at a time, with everything they did. */
const BATCH = 60;

function tablesOf(region: FictionalRegion, providers: readonly FictionalProvider[]): TableRows[] {
  const contracts = providers.flatMap((provider) => contractsOf(region, provider));
  return [
    ...providerTables(providers),
    ...contractTables(region, contracts),
    ...followUpTables(region, providers, contracts),
    ...statementTables(region, providers),
    declarationTable(region, providers),
  ];
}

/**
 * All rows about providers, a batch of providers at a time, in an order in which every reference is met: memory does
 * not grow with the region. The register must be there before.
 */
export function* regionTables(region: FictionalRegion): Generator<TableRows> {
  yield* catalogueTables(region);
  let batch: FictionalProvider[] = [];
  for (const provider of makeProviders(region)) {
    batch.push(provider);
    if (batch.length < BATCH) continue;
    yield* tablesOf(region, batch);
    batch = [];
  }
  if (batch.length > 0) yield* tablesOf(region, batch);
}
