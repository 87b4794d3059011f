import type { BenchmarkAnswer } from "./benchmark-view.ts";
import type { SettledQuestion } from "./settled-question.ts";

/** Where the same figures can be read by address: of everyone in sight, over all years. */
export function exportAddress(
  format: "csv" | "xlsx",
  { indicator, rows }: Pick<BenchmarkAnswer, "indicator" | "rows">,
  { peers, module, category }: SettledQuestion,
): string {
  const search = new URLSearchParams({ indicator: indicator.code });
  if (peers !== "COUNTRY")
    search.set("municipality", rows.map(({ municipality }) => municipality.code).join(","));
  if (module) search.set("module", module);
  const dimensions = ["MUNICIPALITY", "PERIOD", module && "MODULE", category && "CATEGORY"];
  search.set("groupBy", dimensions.filter(Boolean).join(","));
  return `/export/observations.${format}?${search.toString()}`;
}
