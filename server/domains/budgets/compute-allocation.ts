import type { Allocation } from "#schema/types/budgets/allocation.ts";
import type { AllocationInput } from "#schema/types/budgets/allocation-input.ts";
import type { AllocationKey } from "#schema/types/budgets/allocation-key.ts";
import type { AllocationRow } from "#schema/types/budgets/allocation-row.ts";
import type { Reader } from "../../database/reader.ts";
import { argumentError } from "../../graphql/argument-error.ts";
import { userError } from "../../graphql/user-error.ts";
import {
  type PayerRow,
  type PublishedAllocation,
  payersOfAllocation,
  publishedAllocation,
} from "./allocation.queries.ts";
import { type AllocationOutcome, allocate, type Rounding } from "./allocation.rules.ts";
import { allocationTrouble } from "./allocation-trouble.rules.ts";
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
    throw argumentError(
      "shares",
      `Gemeente «${stranger}» heeft een gewicht, maar betaalt niet mee. Voeg haar toe met join of participants.`,
    );
  }
  return payers.map((payer) => ({ ...payer, weight: own.get(payer.municipalityCode) ?? payer.weight }));
}

function hasWeight(payer: PayerRow): payer is Weighted {
  return payer.weight !== null;
}

function divided(total: string, payers: readonly Weighted[], rounding: Rounding): AllocationOutcome {
  const weighted = payers.map(({ municipalityCode, weight }) => ({ code: municipalityCode, weight }));
  const trouble = allocationTrouble(total, weighted, rounding);
  if (trouble) throw userError("BAD_USER_INPUT", trouble);
  return allocate(total, weighted, rounding);
}

/** Everyone who was named must be a municipality that we know. */
function checkNamed(payers: readonly PayerRow[], { participants, join, leave }: AllocationInput): void {
  const known = new Set([...payers.map((payer) => payer.municipalityCode), ...(leave ?? [])]);
  const stranger = [...(participants ?? []), ...(join ?? [])].find((code) => !known.has(code));
  if (stranger !== undefined) {
    throw argumentError(
      "participants",
      `Gemeente «${stranger}» is niet bekend. Geef een code van het CBS, zoals GM0202.`,
    );
  }
}

/** What is divided by which key: as asked, else as published. */
function settled(
  input: AllocationInput,
  published: PublishedAllocation | undefined,
): { total: string; key: AllocationKey } {
  const year = String(input.financialYear);
  const total = input.total ?? published?.total ?? null;
  if (total === null) {
    throw argumentError(
      "total",
      `Voor ${year} is geen totaal van bijdragen gepubliceerd. Geef zelf een total op.`,
    );
  }
  const key = input.key ?? (input.shares ? "FIXED_SHARES" : (published?.key ?? null));
  if (key === null) {
    throw argumentError(
      "key",
      "Van deze module is geen verdeelsleutel bekend. Geef zelf een key of shares op.",
    );
  }
  return { total, key };
}

/** The amounts beside what was published. */
function compared({ rows }: AllocationOutcome, payers: readonly PayerRow[]): ComputedAllocation["rows"] {
  const publishedOf = new Map(payers.map((payer) => [payer.municipalityCode, payer.published]));
  return rows.map(({ code, weight, share, amount }) => {
    const published = publishedOf.get(code) ?? null;
    const difference = published === null ? null : differenceOf(amount, published);
    return { municipalityCode: code, weight, share, amount, published, difference };
  });
}

/** Divides the costs that are asked for; where a weight is missing, says whose and divides nothing. */
export async function computeAllocation(reader: Reader, input: AllocationInput): Promise<ComputedAllocation> {
  const { module = null, partnership = null, financialYear, participants = null, join, leave } = input;
  const rounding = input.rounding ?? "EXACT";
  const [published] = await reader.read(publishedAllocation, [module, partnership, financialYear]);
  const { total, key } = settled(input, published);
  const asked = [module, partnership, financialYear, participants, join ?? [], leave ?? [], key];
  const payers = withOwnShares(await reader.read(payersOfAllocation, asked), input);
  checkNamed(payers, input);
  if (payers.length === 0) {
    throw argumentError(
      "participants",
      `Op 1 januari ${String(financialYear)} doet niemand mee. Geef zelf participants op.`,
    );
  }
  const missingWeightCodes = payers
    .filter((payer) => !hasWeight(payer))
    .map((payer) => payer.municipalityCode);
  if (missingWeightCodes.length > 0)
    return { total, key, rounding, rows: [], residue: total, missingWeightCodes };
  const outcome = divided(total, payers.filter(hasWeight), rounding);
  return {
    total,
    key,
    rounding,
    rows: compared(outcome, payers),
    residue: outcome.residue,
    missingWeightCodes,
  };
}
