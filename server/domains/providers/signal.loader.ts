import { relation } from "../../database/loader.ts";
import { type SignalRow, signalsOfProviders } from "./signal.queries.ts";

/** Signalen about a provider. */
export const signalsOfProvider = relation<{ providerCode: string; isOpenOnly: boolean }, SignalRow>(
  signalsOfProviders,
);
