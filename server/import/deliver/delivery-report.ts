import { dutchNumber } from "../figures/dutch-number.ts";
import type { Changes } from "../synchronise.ts";
import type { DeliveryFormat } from "./delivery-format.ts";
import type { ExampleChange } from "./example-changes.ts";

/** What a delivery did, or would do. */
export interface DeliveryReport extends Omit<Changes, "removed"> {
  readonly file: string;
  readonly format: DeliveryFormat;
  readonly rowCount: number;
  /** Rows of earlier deliveries that count no longer; they stay readable. */
  readonly superseded: number;
  /** The first few of what it would change; empty when it did. */
  readonly examples: readonly ExampleChange[];
  readonly isDryRun: boolean;
}

/** A report in Dutch, a line at a time. */
export function describeDelivery(report: DeliveryReport): string[] {
  const { file, format, rowCount, added, changed, superseded, isDryRun } = report;
  const number = (count: number): string => dutchNumber(String(count));
  const unchanged = rowCount - added - changed;
  const kept =
    superseded > 0 ? [`  ${number(superseded)} regels van een eerdere levering vervangen, en bewaard`] : [];
  return [
    `${file}: ${number(rowCount)} ${format.label} ${isDryRun ? "gelezen; er is niets geschreven" : "verwerkt"}`,
    `  ${number(added)} nieuw, ${number(changed)} gewijzigd, ${number(unchanged)} al zo bekend`,
    ...kept,
  ];
}
