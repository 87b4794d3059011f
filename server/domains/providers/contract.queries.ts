import type { Contract } from "#schema/types/providers/contract.ts";
import type { ContractAddendum } from "#schema/types/providers/contract-addendum.ts";
import type { ContractStatus } from "#schema/types/providers/contract-status.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";
import { MUNICIPALITY_COLUMNS, type MunicipalityRow } from "../municipalities/municipality.queries.ts";

/** A contract as it is read: the contract's own fields and what its relations need. */
export interface ContractRow extends Contract {
  readonly providerCode: string;
  readonly moduleCode: string;
  readonly careCategoryCode: string;
  readonly isDraft: boolean;
}

export const CONTRACT_COLUMNS = `
  contract.code,
  contract.provider_code,
  contract.module_code,
  contract.care_category_code,
  contract.lot,
  contract.is_spot_contract,
  contract.is_draft,
  contract.valid_from,
  contract.valid_to,
  contract.notice_months,
  (contract.valid_to - make_interval(months => contract.notice_months))::date AS notice_by,
  contract.terminated_on,
  (SELECT count(*)::integer FROM core.contract_addendum AS addendum WHERE addendum.contract_code = contract.code) AS addenda,
  core.citation(contract.source_code, contract.locator, contract.printed) AS citation`;

export const contractsOfProviders = keyedStatement<ContractRow>(
  "contracts-of-providers",
  { providerCode: "text", asOf: "date", hasHistory: "boolean" },
  `
  SELECT key.key_index, ${CONTRACT_COLUMNS}
  FROM key
  JOIN core.contract ON contract.provider_code = key.provider_code
    AND (key.has_history OR (contract.valid_from <= key.as_of
      AND (contract.valid_to IS NULL OR contract.valid_to > key.as_of)
      AND (contract.terminated_on IS NULL OR contract.terminated_on > key.as_of)))
  ORDER BY contract.valid_from, contract.code`,
);

export const contractsByCode = keyedStatement<ContractRow>(
  "contracts-by-code",
  { code: "text" },
  `
  SELECT key.key_index, ${CONTRACT_COLUMNS}
  FROM key
  JOIN core.contract ON contract.code = key.code`,
);

/** Where a contract stands on a day: asks no table, so that a status is computed in one place only. */
export interface ContractStandingRow {
  readonly status: ContractStatus;
  readonly daysToExpiry: number | null;
}

export const standingsOfContracts = keyedStatement<ContractStandingRow>(
  "standings-of-contracts",
  { isDraft: "boolean", terminatedOn: "date", validFrom: "date", validTo: "date", asOf: "date" },
  `
  SELECT
    key.key_index,
    core.contract_status(key.is_draft, key.terminated_on, key.valid_from, key.valid_to, key.as_of) AS status,
    key.valid_to - key.as_of AS days_to_expiry
  FROM key`,
);

export const municipalitiesOfContracts = keyedStatement<MunicipalityRow>(
  "municipalities-of-contracts",
  { contractCode: "text" },
  `
  SELECT key.key_index, ${MUNICIPALITY_COLUMNS}
  FROM key
  JOIN core.contract ON contract.code = key.contract_code
  JOIN core.municipality ON municipality.municipality_code = ANY (contract.municipality_codes)
  ORDER BY municipality.name, municipality.municipality_code`,
);

export const addendaOfContracts = keyedStatement<ContractAddendum>(
  "addenda-of-contracts",
  { contractCode: "text" },
  `
  SELECT key.key_index, addendum.number, addendum.agreed_on, addendum.subject
  FROM key
  JOIN core.contract_addendum AS addendum ON addendum.contract_code = key.contract_code
  ORDER BY addendum.number`,
);
