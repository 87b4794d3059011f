import { z } from "zod";
import type { CbsTableHead } from "../cbs-dialect.ts";
import type { Download } from "../download/download.ts";
import { readList } from "../download/read-list.ts";
import type { CbsPeriod, CbsTable } from "../table/cbs-table.ts";
import { choices } from "../table/choices.ts";
import { dimensionRoles } from "../table/dimension-roles.ts";
import { onlyPeriod } from "../table/only-period.ts";
import { rowsFilter } from "../table/rows-filter.ts";
import { AS_JSON } from "./as-json.ts";
import { dimensionsOf, measuresOf, PROPERTY } from "./properties-v3.ts";

const KEY = z.object({ Key: z.string() });
const PERIOD = KEY.extend({
  Title: z.string(),
  Status: z.string().nullish(),
  Description: z.string().nullish(),
});

/** `ODataApi` refuses a question for more rows than this; `ODataFeed` makes pages of it by itself. */
const MOST_ROWS = 10_000;

async function readPeriods(download: Download, dimension: string): Promise<ReadonlyMap<string, CbsPeriod>> {
  const keys = (await readList(download, dimension, PERIOD, AS_JSON)) ?? [];
  return new Map(
    keys.map(({ Key, Title, Status, Description }) => [
      Key.trim(),
      { title: Title.trim(), status: Status?.trim() || null, description: Description ?? "" },
    ]),
  );
}

/** What v3 says about a table, by its `DataProperties` and the list of its periods. */
export async function describeV3(download: Download, head: CbsTableHead): Promise<CbsTable | null> {
  const properties = await readList(download, "DataProperties", PROPERTY, AS_JSON);
  if (properties === null) return null;
  const roles = dimensionRoles(download.table, dimensionsOf(properties));
  const { regionDimension, periodDimension, otherDimensions } = roles;
  const chosen = await choices(download.selection, roles, async (dimension) => {
    const keys = await readList(download, dimension, KEY, AS_JSON);
    return (keys ?? []).map(({ Key }) => Key);
  });
  const top = /\/ODataApi\//i.test(download.address) ? `&$top=${MOST_ROWS}` : "";
  const query = `${AS_JSON}&$filter=${rowsFilter(regionDimension, chosen)}${top}`;
  return {
    number: download.table,
    regionDimension,
    otherDimensions,
    when:
      periodDimension === null
        ? { year: onlyPeriod(download.table, head.coverage) }
        : { dimension: periodDimension },
    periods: periodDimension === null ? new Map() : await readPeriods(download, periodDimension),
    measures: measuresOf(properties),
    firstPage: new URL(`${download.address}/TypedDataSet${query}`),
  };
}
