import type { ProviderIdentifier } from "#schema/types/providers/provider-identifier.ts";
import { relation } from "../../database/loader.ts";
import { identifiersOfProviders, type ProviderRow, providersByCode } from "./provider.queries.ts";

/** Aanbieder by its code. */
export const providerByCode = relation<{ code: string }, ProviderRow>(providersByCode);

/** Nummers of a provider. */
export const identifiersOfProvider = relation<{ providerCode: string }, ProviderIdentifier>(
  identifiersOfProviders,
);
