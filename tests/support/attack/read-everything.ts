import type { MikroORM } from "@mikro-orm/postgresql";
import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import type { TestServer } from "../test-server.ts";
import type { ReleasedCell } from "./released-cell.ts";

const PARTS = "care-spend";
const MARGINS = "care-spend-module";
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  [PARTS]: ["MUNICIPALITY", "CARE_CATEGORY", "PERIOD"],
  [MARGINS]: ["CARE_CATEGORY", "PERIOD"],
};

interface Row {
  readonly municipality: { readonly code: string } | null;
  readonly careCategory: { readonly code: string } | null;
  readonly period: string;
  readonly value: { readonly value: number | null; readonly numerator: number | null };
}

function cellOf(municipality: string, category: string, year: string, value: string | null): ReleasedCell {
  return { municipality, category, year: Number(year), value: value === null ? null : String(Number(value)) };
}

async function fromGraphql(server: TestServer): Promise<ReleasedCell[]> {
  const cells: ReleasedCell[] = [];
  for (const [indicator, groupBy] of Object.entries(GROUPS)) {
    const { data } = await server.query<{ observations: { nodes: Row[] } }>(
      `query ($input: ObservationsInput!) { observations(input: $input) { nodes {
        municipality { code } careCategory { code } period value { value numerator } } } }`,
      { input: { indicators: [indicator], modules: ["test-inkoop"], groupBy, first: 1000 } },
    );
    for (const { municipality, careCategory, period, value } of data?.observations.nodes ?? []) {
      const shown = value.value === null ? null : String(value.value);
      cells.push(cellOf(municipality?.code ?? "", careCategory?.code ?? "", period, shown));
    }
  }
  return cells;
}

const addressOf = (origin: string, form: string, indicator: string): string =>
  `${origin}/export/observations.${form}?indicator=${indicator}&module=test-inkoop&groupBy=${(GROUPS[indicator] ?? []).join(",")}&locale=en`;

async function fromCsv({ origin }: TestServer): Promise<ReleasedCell[]> {
  const cells: ReleasedCell[] = [];
  for (const indicator of [PARTS, MARGINS]) {
    const text = await (await fetch(addressOf(origin, "csv", indicator))).text();
    for (const row of parse<Record<string, string>>(text, { columns: true, bom: true })) {
      const { municipality_code = "", care_category = "", period = "", value = "" } = row;
      cells.push(cellOf(municipality_code, care_category, period, value === "" ? null : value));
    }
  }
  return cells;
}

async function fromXlsx({ origin }: TestServer): Promise<ReleasedCell[]> {
  const cells: ReleasedCell[] = [];
  for (const indicator of [PARTS, MARGINS]) {
    const response = await fetch(addressOf(origin, "xlsx", indicator));
    const [sheet] = await readXlsxFile(Buffer.from(await response.arrayBuffer()));
    const [heading = [], ...rows] = sheet?.data ?? [];
    const at = (row: readonly unknown[], column: string) => {
      const cell = row[heading.indexOf(column)] ?? null;
      return typeof cell === "number" ? String(cell) : typeof cell === "string" ? cell : null;
    };
    for (const row of rows) {
      const [municipality, category] = [at(row, "municipality_code"), at(row, "care_category")];
      cells.push(cellOf(municipality ?? "", category ?? "", at(row, "period") ?? "", at(row, "value")));
    }
  }
  return cells;
}

async function fromReports(reports: MikroORM): Promise<ReleasedCell[]> {
  const rows = await reports.em.execute<
    Record<"municipality" | "category" | "period" | "value", string | null>[]
  >(`
    SELECT municipality_code AS municipality, category, period, value FROM indicators.care_spend
    WHERE module_code = 'test-inkoop'
    UNION ALL
    SELECT NULL, category, period, value FROM indicators.care_spend_module WHERE module_code = 'test-inkoop'`);
  return rows.map(({ municipality, category, period, value }) =>
    cellOf(municipality ?? "", category ?? "", period ?? "", value),
  );
}

/** All that the public can read of the spend of the test region, by each of four ways. */
export async function readEverything(
  server: TestServer,
  reports: MikroORM,
): Promise<Readonly<Record<"graphql" | "csv" | "xlsx" | "reports", ReleasedCell[]>>> {
  return {
    graphql: await fromGraphql(server),
    csv: await fromCsv(server),
    xlsx: await fromXlsx(server),
    reports: await fromReports(reports),
  };
}
