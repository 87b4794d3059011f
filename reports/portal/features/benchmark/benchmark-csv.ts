import { csv } from "../../components/csv.ts";
import { COMPARABILITIES } from "../../i18n/benchmark-words.ts";
import { asTyped } from "../../i18n/typed-number.ts";
import { type BenchmarkAnswer, positionInWords } from "./benchmark-view.ts";

const HEAD = [
  "indicator",
  "periode",
  "gemeentecode",
  "gemeente",
  "waarde",
  "rang",
  "gelijk op deze rang",
  "verschil met de mediaan",
  "positie",
  "vergelijkbaarheid",
  "toelichting",
];

/** The table as a file, whole; who is not ranked has no rank here either. */
export function benchmarkCsv({ indicator, period, rows, statistics }: BenchmarkAnswer): string {
  const figure = (value: number | null) => (value === null ? "" : asTyped(value));
  return csv([
    HEAD,
    ...rows.map((row) => [
      indicator.code,
      period,
      row.municipality.code,
      row.municipality.name,
      ...[row.value.value, row.rank, row.rankTies, row.differenceFromMedian].map(figure),
      row.comparability === "OK" ? positionInWords(row, statistics) : "",
      COMPARABILITIES[row.comparability],
      row.note ?? "",
    ]),
  ]);
}
