import type { ProviderOrder, ProvidersQueryVariables } from "#schema/generated/graphql.ts";
import { PROVIDER_ORDERS } from "../../i18n/provider-words.ts";

/** What the list of providers is asked, as it stands in the address. */
export interface ProviderQuestion {
  readonly search: string;
  readonly module: string;
  readonly careCategory: string;
  readonly municipality: string;
  readonly period: string;
  readonly orderBy: ProviderOrder;
  /** The page before this one ended here. */
  readonly after: string;
}

const ORDERS = Object.keys(PROVIDER_ORDERS) as ProviderOrder[];
const PERIOD = /^\d{4}(-(T[1-3]|Q[1-4]|0[1-9]|1[0-2]))?$/;

/** `?zoek=…&module=…&volgorde=omzet` → the question; what is no period or order of ours is left out. */
export function questionFromAddress(search: URLSearchParams): ProviderQuestion {
  const read = (name: string) => search.get(name)?.trim() ?? "";
  const period = read("periode");
  return {
    search: read("zoek"),
    module: read("module"),
    careCategory: read("zorgvorm"),
    municipality: read("gemeente"),
    period: PERIOD.test(period) ? period : "",
    orderBy: ORDERS.find((order) => PROVIDER_ORDERS[order] === read("volgorde")) ?? "NAME",
    after: read("na"),
  };
}

/** The question as it stands in the address; what is not asked is left out. */
export function addressOfQuestion(question: ProviderQuestion): Record<string, string> {
  const { search, module, careCategory, municipality, period, orderBy, after } = question;
  return {
    ...(search && { zoek: search }),
    ...(module && { module }),
    ...(careCategory && { zorgvorm: careCategory }),
    ...(municipality && { gemeente: municipality }),
    ...(period && { periode: period }),
    ...(orderBy !== "NAME" && { volgorde: PROVIDER_ORDERS[orderBy] }),
    ...(after && { na: after }),
  };
}

/** The question as the contract asks it. */
export function variablesOf(question: ProviderQuestion): ProvidersQueryVariables {
  const { search, module, careCategory, municipality, period, orderBy, after } = question;
  return {
    filter: {
      ...(search && { search }),
      ...(module && { module }),
      ...(careCategory && { careCategory }),
      ...(municipality && { municipality }),
      ...(period && { period }),
    },
    orderBy,
    after: after || null,
    period: period || null,
  };
}
