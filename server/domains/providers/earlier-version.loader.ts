import type { EarlierVersion } from "#schema/types/providers/earlier-version.ts";
import { relation } from "../../database/loader.ts";
import { earlierVersionsOfProviders } from "./earlier-version.queries.ts";

/** Eerdere versies of what was delivered about a provider, the last replaced first. */
export const earlierVersionsOfProvider = relation<
  { providerCode: string; first: number | null },
  EarlierVersion
>(earlierVersionsOfProviders);
