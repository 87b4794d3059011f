import { csv } from "../../components/csv.ts";
import { asTyped } from "../../i18n/typed-number.ts";
import type { AllocationAnswer } from "./allocation-totals.ts";

const HEAD = ["gemeentecode", "gemeente", "gewicht", "aandeel in %", "bedrag", "gepubliceerd", "verschil"];

/** The table as a file: a row per municipality; what is not published is left empty. */
export function allocationCsv({ rows }: Pick<AllocationAnswer, "rows">): string {
  const figure = (value: number | null) => (value === null ? "" : asTyped(value));
  return csv([
    HEAD,
    ...rows.map(({ municipality, weight, share, amount, published, difference }) => [
      municipality.code,
      municipality.name,
      ...[weight, share, amount, published, difference].map(figure),
    ]),
  ]);
}
