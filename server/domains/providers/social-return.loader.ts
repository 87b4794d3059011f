import { relation } from "../../database/loader.ts";
import { type SocialReturnRow, socialReturnsOfProviders } from "./social-return.queries.ts";

/** Social return of a provider; null for all years. */
export const socialReturnsOfProvider = relation<
  { providerCode: string; financialYear: number | null },
  SocialReturnRow
>(socialReturnsOfProviders);
