import { join } from "node:path";
import { withDutchNumbers } from "./figures/dutch-number.ts";
import type { Values } from "./formats/seed-format.ts";
import type { ImportTransaction } from "./import-transaction.ts";
import { asDiscrepancy, readChecks } from "./run-checks.ts";

/** What the figures say of a claim. */
interface Judgement {
  readonly claim_key: string;
  readonly is_refuted: boolean;
  readonly printed_value: string;
  readonly recomputed: string;
  readonly difference: string;
  /** The figures in Dutch; those in braces still have to be written as Dutch numbers. */
  readonly verdict: string;
}

interface CitedClaim {
  readonly claim_key: string;
  readonly subject: string;
  readonly source_code: string;
  readonly locator: string | null;
  readonly printed: string | null;
}

function sentence({ is_refuted, verdict }: Judgement): string {
  return `${is_refuted ? "Klopt niet" : "Klopt"}. ${withDutchNumbers(verdict)}`;
}

async function writeVerdicts(
  transaction: ImportTransaction,
  judgements: readonly Judgement[],
): Promise<void> {
  const verdicts = judgements.map((judgement) => ({
    claim_key: judgement.claim_key,
    verdict: sentence(judgement),
  }));
  await transaction.write(
    `-- import-verdicts
    WITH judged AS (
      SELECT claim.claim_key, given.verdict
      FROM core.claim
      LEFT JOIN jsonb_to_recordset(?) AS given (claim_key text, verdict text) ON given.claim_key = claim.claim_key
    )
    UPDATE core.claim SET verdict = judged.verdict FROM judged
    WHERE judged.claim_key = claim.claim_key AND claim.verdict IS DISTINCT FROM judged.verdict`,
    [JSON.stringify(verdicts)],
  );
}

/**
 * Holds every claim that has a rule against the figures, and writes the verdict on it.
 * @param folder the checks; those on claims stand in `claims/`
 * @returns the refuted claims as rows of the ledger
 */
export async function judgeClaims(transaction: ImportTransaction, folder: string): Promise<Values[]> {
  const judgements: Judgement[] = [];
  for (const { sql } of await readChecks(join(folder, "claims"))) {
    judgements.push(...(await transaction.read<Judgement>(sql)));
  }
  await writeVerdicts(transaction, judgements);
  const claims = await transaction.read<CitedClaim>(
    `-- import-cited-claims
    SELECT claim.claim_key, claim.subject, claim.source_code, claim.locator, claim.printed FROM core.claim`,
  );
  const cited = new Map(claims.map(({ claim_key, ...citation }) => [claim_key, citation]));
  return judgements.flatMap((judgement) => {
    const citation = cited.get(judgement.claim_key);
    if (!judgement.is_refuted || citation === undefined) return [];
    const { claim_key, printed_value, recomputed, difference, verdict } = judgement;
    const finding = { discrepancy_key: claim_key, kind: "CLAIM", printed_value, recomputed, difference };
    return [
      asDiscrepancy("claim", {
        ...finding,
        ...citation,
        explanation: verdict,
        locator: citation.locator ?? "",
      }),
    ];
  });
}
