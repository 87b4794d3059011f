import type { OptionSource, ParameterOption } from "#reports/definition/parameter-definition.ts";
import { type Reader, statement } from "../../database/reader.ts";

/** What may be chosen: as listed in the file, or as the views have it now. */
export async function readOptions(reports: Reader, source: OptionSource | null): Promise<ParameterOption[]> {
  if (source === null) return [];
  if (source.kind === "LIST") return [...source.options];
  return reports.read(statement<ParameterOption>(`options-${source.name}`, source.sql));
}
