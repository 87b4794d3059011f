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

/** What the answers are made of: changes with every import of other files, and with every other definition. */
export const currentDataVersion = statement<{ readonly version: string }>(
  "current-data-version",
  "SELECT data_version.version FROM core.data_version",
);
