import type { SpendByMonth } from "#schema/types/providers/spend-by-month.ts";
import type { StatementComparison } from "#schema/types/providers/statement-comparison.ts";
import type { StatementDelivery } from "#schema/types/providers/statement-delivery.ts";
import { relation } from "../../database/loader.ts";
import {
  comparisonsOfProviders,
  deliveriesOfProviders,
  spendByMonthOfProviders,
} from "./statement.queries.ts";

/** A provider in a period; null for all. */
interface PeriodKey {
  readonly providerCode: string;
  readonly period: string | null;
}

/** Aanleveringen of a provider. */
export const deliveriesOfProvider = relation<PeriodKey, StatementDelivery>(deliveriesOfProviders);

/** Omzet per maand of a provider. */
export const spendByMonthOfProvider = relation<PeriodKey, SpendByMonth>(spendByMonthOfProviders);

/** Opgave beside declaraties of a provider. */
export const comparisonsOfProvider = relation<PeriodKey, StatementComparison>(comparisonsOfProviders);
