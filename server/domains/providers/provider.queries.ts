import type { Provider } from "#schema/types/providers/provider.ts";
import type { ProviderIdentifier } from "#schema/types/providers/provider-identifier.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A provider as it is read: the contract's own fields. */
export type ProviderRow = Provider;

const FIRST_NUMBER = (kind: string): string => `(
    SELECT min(number.identifier)
    FROM core.provider_identifier AS number
    WHERE number.provider_code = provider.code AND number.kind = '${kind}')`;

export const PROVIDER_COLUMNS = `
  provider.code,
  provider.name,
  ${FIRST_NUMBER("KVK")} AS chamber_of_commerce_number,
  ${FIRST_NUMBER("AGB")} AS agb_code,
  provider.size_class,
  provider.is_fictional,
  core.citation(provider.source_code, provider.locator, provider.printed) AS citation`;

export const providersByCode = keyedStatement<ProviderRow>(
  "providers-by-code",
  { code: "text" },
  `
  SELECT key.key_index, ${PROVIDER_COLUMNS}
  FROM key
  JOIN core.provider ON provider.code = key.code`,
);

export const identifiersOfProviders = keyedStatement<ProviderIdentifier>(
  "identifiers-of-providers",
  { providerCode: "text" },
  `
  SELECT key.key_index, number.kind, number.identifier
  FROM key
  JOIN core.provider_identifier AS number ON number.provider_code = key.provider_code
  ORDER BY number.kind, number.identifier`,
);
