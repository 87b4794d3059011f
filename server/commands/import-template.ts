import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { deliveryFormat } from "#server/import/deliver/delivery-formats.ts";
import { csvTemplate, explainColumns, xlsxTemplate } from "#server/import/deliver/template.ts";
import { OperatorError } from "../config/operator-error.ts";
import { formatArgument } from "./import-deliver.ts";
import type { ImportWorld } from "./import-world.ts";

async function writeNew(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content, { flag: "wx" }).catch((error: unknown) => {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw isThere
      ? new OperatorError(`Het bestand ${path} bestaat al: kies met --output een andere naam.`)
      : error;
  });
}

/** `import template`: writes the form of a kind of file, with an example, and says what each column is for. */
export function importTemplateCommand({ print }: Pick<ImportWorld, "print">): Command {
  return new Command("template")
    .description("Schrijft het sjabloon van een soort bestand en legt de kolommen uit.")
    .addArgument(formatArgument())
    .option("--xlsx", "Als spreadsheet in plaats van CSV.", false)
    .option("--output <pad>", "Waar het komt; zonder is het <soort>.csv of .xlsx in deze map.")
    .action(async (name: string, { xlsx, output }: { xlsx: boolean; output?: string }) => {
      const format = deliveryFormat(name);
      if (!format) throw new OperatorError(`De soort ${name} bestaat niet.`);
      const path = output ?? `${name}.${xlsx ? "xlsx" : "csv"}`;
      await writeNew(path, xlsx ? await xlsxTemplate(format) : csvTemplate(format));
      print(`Sjabloon voor ${format.label}: ${path}`);
      for (const line of explainColumns(format)) print(`  ${line}`);
    });
}
