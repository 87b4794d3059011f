import type { Allocation } from "#schema/types/budgets/allocation.ts";
import type { AllocationInput } from "#schema/types/budgets/allocation-input.ts";
import type { AllocationRow } from "#schema/types/budgets/allocation-row.ts";
import type { Reader } from "../../database/reader.ts";
import { userError } from "../../graphql/user-error.ts";
import { type PayerRow, payersOfAllocation, publishedAllocation } from "./allocation.queries.ts";
import { type AllocationOutcome, allocate } from "./allocation.rules.ts";
import { differenceOf } from "./exact-amount.rules.ts";

/** An allocation as it is answered: the contract's own fields and what its relations need. */
export interface ComputedAllocation extends Allocation {
  readonly rows: (AllocationRow & { readonly municipalityCode: string })[];
  readonly missingWeightCodes: readonly string[];
}

type Weighted = PayerRow & { readonly weight: string };

function withOwnShares(payers: readonly PayerRow[], { shares }: AllocationInput): PayerRow[] {
  const own = new Map(shares?.map(({ municipality, weight }) => [municipality, weight]));
  const stranger = [...own.keys()].find((code) => !payers.some((payer) => payer.municipalityCode === code));
  if (stranger !== undefined) {
    throw userError("BAD_USER_INPUT", `Gemeente «${stranger}» heeft een gewicht, maar betaalt niet mee. Voeg haar toe met join of participants.`);
  }
  return payers.map((payer) => ({ ...payer, weight: own.get(payer.municipalityCode) ?? payer.weight }));
}

function hasWeight(payer: PayerRow): payer is Weighted {
  return payer.weight !== null;
}

function divided(total: string, payers: readonly Weighted[], { rounding }: AllocationInput): AllocationOutcome {
  try {
    const weighted = payers.map(({ municipalityCode, weight }) => ({ code: municipalityCode, weight }));
    return allocate(total, weighted, rounding);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw userError("BAD_USER_INPUT", `Deze verdeling kan niet. ${error.message}`);
  }
}

/** Divides the costs that are asked for; where a weight is missing, says whose and divides nothing. */
export async function computeAllocation(reader: Reader, input: AllocationInput): Promise<ComputedAllocation> {
  const { module = null, partnership = null, financialYear, rounding } = input;
  const [published] = await reader.read(publishedAllocation, [module, partnership, financialYear]);
  const total = input.total ?? published?.total;
  if (total == null) {
    throw userError("BAD_USER_INPUT", `Voor ${String(financialYear)} is geen totaal van bijdragen gepubliceerd. Geef zelf een total op.`);
  }
  const key = input.key ?? (input.shares ? "FIXED_SHARES" : (published?.key ?? null));
  if (key === null) {
    throw userError("BAD_USER_INPUT", "Van deze module is geen verdeelsleutel bekend. Geef zelf een key of shares op.");
  }
  const { participants = null, join, leave } = input;
  const asked = [module, partnership, financialYear, participants, join ?? [], leave ?? [], key];
  const payers = withOwnShares(await reader.read(payersOfAllocation, asked), input);
  if (payers.length === 0) {
    throw userError("BAD_USER_INPUT", `Op 1 januari ${String(financialYear)} doet niemand mee. Geef zelf participants op.`);
  }
  const weighted = payers.filter(hasWeight);
  const missingWeightCodes = payers.filter((payer) => !hasWeight(payer)).map((payer) => payer.municipalityCode);
  if (missingWeightCodes.length > 0) return { total, key, rounding, rows: [], residue: total, missingWeightCodes };
  const { rows, residue } = divided(total, weighted, input);
  const publishedOf = new Map(payers.map((payer) => [payer.municipalityCode, payer.published]));
  return {
    total,
    key,
    rounding,
    residue,
    missingWeightCodes,
    rows: rows.map(({ code, weight, share, amount }) => {
      const before = publishedOf.get(code) ?? null;
      const difference = before === null ? null : differenceOf(amount, before);
      return { municipalityCode: code, weight, share, amount, published: before, difference };
    }),
  };
}
