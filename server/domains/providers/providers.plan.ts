import { argument, constant, parent, planned, TODAY } from "../../plans/planned-field.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import { assessmentsOfProvider } from "./assessment.loader.ts";
import { contractsOfProvider } from "./contract.loader.ts";
import { meetingsOfProvider } from "./meeting.loader.ts";
import { performanceOfProvider } from "./performance.loader.ts";
import { identifiersOfProvider, providerByCode } from "./provider.loader.ts";
import {
  countOfProviders,
  infoOfProviderPage,
  providerConnection,
  providersOfPage,
  totalSpendOfProviders,
} from "./provider-page.loader.ts";
import { figureScope } from "./scope.loader.ts";
import { signalsOfProvider } from "./signal.loader.ts";
import { socialReturnsOfProvider } from "./social-return.loader.ts";

const OF_PAGE = {
  filter: parent("filter"),
  orderBy: parent("orderBy"),
  first: parent("first"),
  after: parent("after"),
  asOf: parent("asOf"),
};

const PROVIDER = { providerCode: parent("code") };

/** How a plan answers fields about providers. */
export const PROVIDER_FIELDS = [
  planned("Query.figureScope", figureScope, {}),
  planned("Query.provider", providerByCode, { code: argument("code") }),
  planned("Query.providers", providerConnection, {
    filter: argument("filter"),
    orderBy: argument("orderBy"),
    first: argument("first"),
    after: argument("after"),
    asOf: argument("asOf", TODAY),
  }),
  planned("ProviderConnection.nodes", providersOfPage, OF_PAGE),
  planned("ProviderConnection.pageInfo", infoOfProviderPage, OF_PAGE),
  planned("ProviderConnection.totalCount", countOfProviders, OF_PAGE, "total"),
  planned("ProviderConnection.totalSpend", totalSpendOfProviders, OF_PAGE),
  planned("Provider.identifiers", identifiersOfProvider, PROVIDER),
  planned("Provider.contracts", contractsOfProvider, {
    ...PROVIDER,
    asOf: argument("asOf", TODAY),
    hasHistory: argument("history", false),
  }),
  planned("Provider.meetings", meetingsOfProvider, {
    ...PROVIDER,
    year: argument("year"),
    moduleCode: argument("module"),
  }),
  planned("Provider.performance", performanceOfProvider, {
    ...PROVIDER,
    period: argument("period"),
    asOf: argument("asOf", TODAY),
  }),
  planned("ProviderPerformance.assessments", assessmentsOfProvider, {
    providerCode: parent("providerCode"),
    period: parent("period"),
  }),
  planned("Provider.assessments", assessmentsOfProvider, { ...PROVIDER, period: constant(null) }),
  planned("Provider.signals", signalsOfProvider, { ...PROVIDER, isOpenOnly: argument("onlyOpen", false) }),
  planned("ProviderSignal.municipality", municipalityByCode, { code: parent("municipalityCode") }),
  planned("Provider.socialReturns", socialReturnsOfProvider, {
    ...PROVIDER,
    financialYear: argument("financialYear"),
  }),
];
