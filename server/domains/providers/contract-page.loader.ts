import type { PageInfo } from "#schema/types/observations/page-info.ts";
import type { ContractFilter } from "#schema/types/providers/contract-filter.ts";
import { relation } from "../../database/loader.ts";
import type { ContractRow } from "./contract.queries.ts";
import {
  contractConnections,
  contractsOfPages,
  countsOfContracts,
  infoOfContractPages,
} from "./contract-page.queries.ts";

/** One page of contracts: which on what day, how many, after which. */
export interface ContractPageKey {
  readonly filter: ContractFilter | null;
  readonly first: number | null;
  readonly after: string | null;
  readonly asOf: string;
}

/** Bladzijde van contracten itself. */
export const contractConnection = relation<ContractPageKey, object>(contractConnections);

/** Contracten of a page. */
export const contractsOfPage = relation<ContractPageKey, ContractRow>(contractsOfPages);

/** Whether there are more. */
export const infoOfContractPage = relation<ContractPageKey, PageInfo>(infoOfContractPages);

/** Aantal over all pages. */
export const countOfContracts = relation<ContractPageKey, { total: number }>(countsOfContracts);
