import type { ContractAddendum } from "#schema/types/providers/contract-addendum.ts";
import { relation } from "../../database/loader.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import {
  addendaOfContracts,
  type ContractRow,
  type ContractStandingRow,
  contractsByCode,
  contractsOfProviders,
  municipalitiesOfContracts,
  standingsOfContracts,
} from "./contract.queries.ts";

/** Contract by its code. */
export const contractByCode = relation<{ code: string }, ContractRow>(contractsByCode);

/** Contracten of a provider on one day, or with history all. */
export const contractsOfProvider = relation<
  { providerCode: string; asOf: string; hasHistory: boolean },
  ContractRow
>(contractsOfProviders);

/** What decides where a contract stands on a day. */
export interface ContractStandingKey {
  readonly isDraft: boolean;
  readonly terminatedOn: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly asOf: string;
}

/** Status and days to expiry on a day. */
export const standingOfContract = relation<ContractStandingKey, ContractStandingRow>(standingsOfContracts);

/** Gemeenten that a contract serves. */
export const municipalitiesOfContract = relation<{ contractCode: string }, MunicipalityRow>(
  municipalitiesOfContracts,
);

/** Addenda of a contract. */
export const addendaOfContract = relation<{ contractCode: string }, ContractAddendum>(addendaOfContracts);
