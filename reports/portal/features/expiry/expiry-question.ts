import type { ExpiringContractsQueryVariables } from "#schema/generated/graphql.ts";

/** Which contracts that end, as it stands in the address. */
export interface ExpiryQuestion {
  readonly days: number;
  readonly module: string;
  readonly careCategory: string;
}

export const USUAL_DAYS = 180;
const MOST_DAYS = 3650;

/** `?binnen=90&module=…` → the question; what is no number of days is the usual 180. */
export function expiryFromAddress(search: URLSearchParams): ExpiryQuestion {
  const days = Number(search.get("binnen"));
  return {
    days: Number.isInteger(days) && days > 0 && days <= MOST_DAYS ? days : USUAL_DAYS,
    module: search.get("module") ?? "",
    careCategory: search.get("zorgvorm") ?? "",
  };
}

/** The question as it stands in the address, of this page and of the calendar file alike. */
export function addressOfExpiry({ days, module, careCategory }: ExpiryQuestion): URLSearchParams {
  return new URLSearchParams({
    ...(days !== USUAL_DAYS && { binnen: String(days) }),
    ...(module && { module }),
    ...(careCategory && { zorgvorm: careCategory }),
  });
}

/** The question as the contract asks it, with the talks of one year. */
export function expiryVariables(question: ExpiryQuestion, year: number): ExpiringContractsQueryVariables {
  const { days, module, careCategory } = question;
  return {
    filter: {
      expiringWithinDays: days,
      ...(module && { module }),
      ...(careCategory && { careCategory }),
    },
    year,
  };
}
