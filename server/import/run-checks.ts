import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { withDutchNumbers } from "./figures/dutch-number.ts";
import type { Values } from "./formats/seed-format.ts";
import type { ImportTransaction } from "./import-transaction.ts";

/** A row of core.discrepancy as a check finds it: figures in braces still have to be written as Dutch numbers. */
interface Finding {
  readonly discrepancy_key: string;
  readonly kind: string;
  readonly subject: string;
  readonly printed_value: string;
  readonly recomputed: string;
  /** Printed minus recomputed, a plain decimal. */
  readonly difference: string;
  readonly explanation: string;
  readonly source_code: string;
  readonly locator: string;
  readonly printed: string | null;
}

/** A query in a file of its own; its first line is its name. */
interface Check {
  readonly name: string;
  readonly sql: string;
}

/** The checks of one folder, by name. */
export async function readChecks(folder: string): Promise<Check[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(".sql", ""),
      sql: await readFile(join(folder, file), "utf8"),
    })),
  );
}

/** A finding as a row of the ledger, under a key that is the same at every import. */
export function asDiscrepancy(check: string, finding: Finding): Values {
  return {
    ...finding,
    discrepancy_key: `import-${check}-${finding.discrepancy_key}`,
    printed_value: withDutchNumbers(finding.printed_value),
    recomputed: withDutchNumbers(finding.recomputed),
    explanation: withDutchNumbers(finding.explanation),
    printed: finding.printed === null ? null : withDutchNumbers(finding.printed),
    found_by: "IMPORT",
  };
}

/** Recomputes what can be recomputed; what does not agree becomes a row of the ledger and stops nothing. */
export async function runChecks(transaction: ImportTransaction, folder: string): Promise<Values[]> {
  const discrepancies: Values[] = [];
  for (const { name, sql } of await readChecks(folder)) {
    const findings = await transaction.read<Finding>(sql);
    discrepancies.push(...findings.map((finding) => asDiscrepancy(name, finding)));
  }
  return discrepancies;
}
