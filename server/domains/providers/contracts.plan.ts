import { argument, parent, planned, TODAY } from "../../plans/planned-field.ts";
import { careCategoryByCode } from "../modules/care-category.loader.ts";
import { moduleByCode } from "../modules/cooperation-module.loader.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import {
  addendaOfContract,
  contractByCode,
  municipalitiesOfContract,
  standingOfContract,
} from "./contract.loader.ts";
import {
  contractConnection,
  contractsOfPage,
  countOfContracts,
  infoOfContractPage,
} from "./contract-page.loader.ts";
import { earlierVersionsOfProvider } from "./earlier-version.loader.ts";
import {
  measurementsOfProvider,
  performanceIndicatorByCode,
  performanceIndicatorsOfModule,
} from "./measurement.loader.ts";
import { productsOfCategory } from "./product.loader.ts";
import { providerByCode } from "./provider.loader.ts";
import { earlierVersionsOfPerformanceIndicator, earlierVersionsOfProduct } from "./public-version.loader.ts";
import { comparisonsOfProvider, deliveriesOfProvider, spendByMonthOfProvider } from "./statement.loader.ts";

const OF_PAGE = {
  filter: parent("filter"),
  first: parent("first"),
  after: parent("after"),
  asOf: parent("asOf"),
};

const STANDING = {
  isDraft: parent("isDraft"),
  terminatedOn: parent("terminatedOn"),
  validFrom: parent("validFrom"),
  validTo: parent("validTo"),
  asOf: argument("asOf", TODAY),
};

const OF_CODE = { code: parent("code"), first: argument("first") };

const IN_PERIOD = { providerCode: parent("code"), period: argument("period") };

/** How a plan answers fields about contracts, talks, measurements and statements. */
export const CONTRACT_FIELDS = [
  planned("Query.contracts", contractConnection, {
    filter: argument("filter"),
    first: argument("first"),
    after: argument("after"),
    asOf: argument("asOf", TODAY),
  }),
  planned("ContractConnection.nodes", contractsOfPage, OF_PAGE),
  planned("ContractConnection.pageInfo", infoOfContractPage, OF_PAGE),
  planned("ContractConnection.totalCount", countOfContracts, OF_PAGE, "total"),
  planned("Contract.provider", providerByCode, { code: parent("providerCode") }),
  planned("Contract.module", moduleByCode, { code: parent("moduleCode") }),
  planned("Contract.careCategory", careCategoryByCode, { code: parent("careCategoryCode") }),
  planned("Contract.status", standingOfContract, STANDING, "status"),
  planned("Contract.daysToExpiry", standingOfContract, STANDING, "daysToExpiry"),
  planned("Contract.municipalities", municipalitiesOfContract, { contractCode: parent("code") }),
  planned("Contract.addendumList", addendaOfContract, { contractCode: parent("code") }),
  planned("ContractMeeting.provider", providerByCode, { code: parent("providerCode") }),
  planned("ContractMeeting.module", moduleByCode, { code: parent("moduleCode") }),
  planned("ContractMeeting.municipality", municipalityByCode, { code: parent("municipalityCode") }),
  planned("SocialReturn.contract", contractByCode, { code: parent("contractCode") }),
  planned("CareCategory.products", productsOfCategory, { careCategoryCode: parent("code") }),
  planned("CooperationModule.performanceIndicators", performanceIndicatorsOfModule, {
    moduleCode: parent("code"),
  }),
  planned("Product.earlierVersions", earlierVersionsOfProduct, OF_CODE),
  planned("PerformanceIndicator.earlierVersions", earlierVersionsOfPerformanceIndicator, OF_CODE),
  planned("PerformanceIndicator.careCategory", careCategoryByCode, { code: parent("careCategoryCode") }),
  planned("IndicatorMeasurement.performanceIndicator", performanceIndicatorByCode, {
    code: parent("performanceIndicatorCode"),
  }),
  planned("IndicatorMeasurement.municipality", municipalityByCode, { code: parent("municipalityCode") }),
  planned("Provider.measurements", measurementsOfProvider, IN_PERIOD),
  planned("Provider.spendByMonth", spendByMonthOfProvider, IN_PERIOD),
  planned("Provider.deliveries", deliveriesOfProvider, IN_PERIOD),
  planned("Provider.earlierVersions", earlierVersionsOfProvider, {
    providerCode: parent("code"),
    first: argument("first"),
  }),
  planned("Provider.statementComparisons", comparisonsOfProvider, IN_PERIOD),
];
