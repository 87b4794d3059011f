import { statement } from "../database/reader.ts";

/** Every municipality's name, ended ones included. */
export const municipalityNames = statement<{ readonly code: string; readonly name: string }>(
  "municipality-names",
  "SELECT municipality.municipality_code AS code, municipality.name FROM core.municipality",
);

/** Every provider's name; read only where rows are of providers. */
export const providerNames = statement<{ readonly code: string; readonly name: string }>(
  "provider-names",
  "SELECT provider.code, provider.name FROM core.provider",
);
