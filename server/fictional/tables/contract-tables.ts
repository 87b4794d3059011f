import { type FictionalContract, firstDayOf } from "../facts/contracts.ts";
import { SOURCE } from "../files/register-files.ts";
import type { MonthNumber } from "../recipe/month.rules.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import type { TableRows } from "./table-rows.ts";

function contractTable(contracts: readonly FictionalContract[]): TableRows {
  return {
    table: "contract",
    columns: [
      ...[
        "code",
        "provider_code",
        "module_code",
        "care_category_code",
        "lot",
        "is_spot_contract",
        "is_draft",
      ],
      ...["valid_from", "valid_to", "notice_months", "terminated_on", "municipality_codes", "source_code"],
    ],
    rows: contracts.map((contract) => {
      const { code, provider, category, lot, isSpotContract, isDraft, from, to } = contract;
      return [
        ...[code, provider.code, category.module, category.code, lot, isSpotContract, isDraft],
        ...[firstDayOf(from), firstDayOf(to), contract.noticeMonths, contract.terminatedOn],
        ...[contract.municipalityCodes, SOURCE],
      ];
    }),
  };
}

/** A municipality that ceases to be leaves its contracts on that day. */
function endOf(region: FictionalRegion, { to }: FictionalContract, municipality: string): MonthNumber | null {
  const { predecessor, effectiveMonth } = region.redivision;
  if (municipality !== predecessor.code) return to;
  return to === null ? effectiveMonth : Math.min(to, effectiveMonth);
}

function contractMunicipalityTable(
  region: FictionalRegion,
  contracts: readonly FictionalContract[],
): TableRows {
  return {
    table: "contract_municipality",
    columns: ["municipality_code", "contract_code", "valid_from", "valid_to"],
    rows: contracts.flatMap((contract) =>
      contract.municipalityCodes.map((municipality) => [
        ...[municipality, contract.code, firstDayOf(contract.from)],
        firstDayOf(endOf(region, contract, municipality)),
      ]),
    ),
  };
}

function addendumTable(contracts: readonly FictionalContract[]): TableRows {
  return {
    table: "contract_addendum",
    columns: ["contract_code", "number", "agreed_on", "subject", "source_code"],
    rows: contracts.flatMap(({ code, addenda }) =>
      addenda.map(({ number, agreedOn, subject }) => [code, number, agreedOn, subject, SOURCE]),
    ),
  };
}

/** Contracts, whom they are for, and how they were changed. */
export function contractTables(
  region: FictionalRegion,
  contracts: readonly FictionalContract[],
): TableRows[] {
  return [contractTable(contracts), contractMunicipalityTable(region, contracts), addendumTable(contracts)];
}
