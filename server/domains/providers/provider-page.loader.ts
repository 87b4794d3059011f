import type { Observation } from "#schema/types/observations/observation.ts";
import type { PageInfo } from "#schema/types/observations/page-info.ts";
import type { ProviderFilter } from "#schema/types/providers/provider-filter.ts";
import type { ProviderOrder } from "#schema/types/providers/provider-order.ts";
import { relation } from "../../database/loader.ts";
import type { ProviderRow } from "./provider.queries.ts";
import {
  countsOfProviders,
  infoOfProviderPages,
  providerConnections,
  providersOfPages,
  totalSpendsOfProviders,
} from "./provider-page.queries.ts";

/** One page of providers: which, in what order, how many, after which. */
export interface ProviderPageKey {
  readonly filter: ProviderFilter | null;
  readonly orderBy: ProviderOrder | null;
  readonly first: number | null;
  readonly after: string | null;
  readonly asOf: string;
}

/** Bladzijde van aanbieders itself. */
export const providerConnection = relation<ProviderPageKey, object>(providerConnections);

/** Aanbieders of a page. */
export const providersOfPage = relation<ProviderPageKey, ProviderRow>(providersOfPages);

/** Whether there are more. */
export const infoOfProviderPage = relation<ProviderPageKey, PageInfo>(infoOfProviderPages);

/** Aantal over all pages. */
export const countOfProviders = relation<ProviderPageKey, { total: number }>(countsOfProviders);

/** Omzet over all pages. */
export const totalSpendOfProviders = relation<ProviderPageKey, Observation>(totalSpendsOfProviders);
