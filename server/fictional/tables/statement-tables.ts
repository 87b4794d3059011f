import { createHash } from "node:crypto";
import { type Delivery, deliveriesOf } from "../facts/deliveries.ts";
import { euros } from "../facts/euros.rules.ts";
import type { StatementRow } from "../facts/monthly-statement.ts";
import { type Cell, csvLine } from "../files/fictional-file.ts";
import { SOURCE } from "../files/register-files.ts";
import type { FictionalProvider } from "../providers/fictional-provider.ts";
import { monthText } from "../recipe/month.rules.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import type { TableRows } from "./table-rows.ts";

const STATEMENT_COLUMNS = [
  ...["municipality_code", "provider_code", "product_code", "month", "delivery_number"],
  ...["spend", "clients", "volume"],
];

/** What a later delivery replaced, and which one that was. */
const SUPERSEDED_COLUMNS = [...STATEMENT_COLUMNS, "replaced_by_delivery"];

const DELIVERY_COLUMNS = [
  ...["provider_code", "month", "delivery_number", "delivered_on", "due_on", "is_current", "row_count"],
  ...["file", "sha256", "municipality_codes", "source_code"],
];

function cellsOf({ provider, month, number }: Delivery, row: StatementRow): Cell[] {
  const { municipalityCode, productCode, cents, clients, volume } = row;
  const day = `${monthText(month)}-01`;
  return [municipalityCode, provider.code, productCode, day, number, euros(cents), clients, volume];
}

/** As delivered: the same rows are the same file, whatever the number of the delivery. */
function sha256Of(delivery: Delivery): string {
  const hash = createHash("sha256");
  for (const row of delivery.rows) hash.update(`${csvLine(cellsOf({ ...delivery, number: 0 }, row))}\n`);
  return hash.digest("hex");
}

function deliveryCells(delivery: Delivery, isCurrent: boolean): Cell[] {
  const { provider, month, number, deliveredOn, dueOn, rows } = delivery;
  const municipalities = [...new Set(rows.map(({ municipalityCode }) => municipalityCode))];
  const file = `maandstaat-${provider.code}-${monthText(month)}-${number}.csv`;
  return [
    ...[provider.code, `${monthText(month)}-01`, number, deliveredOn, dueOn, isCurrent, rows.length],
    ...[file, sha256Of(delivery), municipalities, SOURCE],
  ];
}

/** What a provider sent in, month by month. */
function* sentBy(region: FictionalRegion, provider: FictionalProvider): Generator<Delivery[]> {
  for (let month = provider.firstMonth; month <= provider.lastMonth; month += 1) {
    yield deliveriesOf(region, provider, month);
  }
}

/** Everything that providers delivered: the deliveries, the rows that count, and those that a later one replaced. */
export function statementTables(
  region: FictionalRegion,
  providers: readonly FictionalProvider[],
): TableRows[] {
  const deliveries: Cell[][] = [];
  const current: Cell[][] = [];
  const superseded: Cell[][] = [];
  for (const sent of providers.flatMap((provider) => [...sentBy(region, provider)])) {
    for (const delivery of sent) {
      const isCurrent = delivery === sent.at(-1);
      deliveries.push(deliveryCells(delivery, isCurrent));
      for (const row of delivery.rows.map((each) => cellsOf(delivery, each))) {
        if (isCurrent) current.push(row);
        else superseded.push([...row, delivery.number + 1]);
      }
    }
  }
  return [
    { table: "statement_delivery", columns: DELIVERY_COLUMNS, rows: deliveries },
    { table: "provider_statement", columns: STATEMENT_COLUMNS, rows: current },
    { table: "superseded_statement", columns: SUPERSEDED_COLUMNS, rows: superseded },
  ];
}
