import { z } from "zod";
import type { CbsTableHead } from "../cbs-dialect.ts";
import type { Download } from "../download/download.ts";
import { readList } from "../download/read-list.ts";
import type { CbsPeriod, CbsTable } from "../table/cbs-table.ts";
import { choices } from "../table/choices.ts";
import { dimensionRoles } from "../table/dimension-roles.ts";
import { onlyPeriod } from "../table/only-period.ts";
import { rowsFilter } from "../table/rows-filter.ts";
import { readMeasuresV4 } from "./measures-v4.ts";

const NAME = z.string().regex(/^\w+$/);
const DIMENSION = z.object({ Identifier: NAME, Kind: z.string() });
const CODE = z.object({ Identifier: z.string() });
const PERIOD = CODE.extend({
  Title: z.string(),
  Status: z.string().nullish(),
  Description: z.string().nullish(),
});

async function readPeriods(download: Download, dimension: string): Promise<ReadonlyMap<string, CbsPeriod>> {
  const codes = (await readList(download, `${dimension}Codes`, PERIOD)) ?? [];
  return new Map(
    codes.map(({ Identifier, Title, Status, Description }) => [
      Identifier.trim(),
      { title: Title.trim(), status: Status?.trim() || null, description: Description ?? "" },
    ]),
  );
}

/** What v4 says about a table, by its lists `Dimensions`, `MeasureCodes` and the codes of its periods. */
export async function describeV4(download: Download, head: CbsTableHead): Promise<CbsTable | null> {
  const dimensions = await readList(download, "Dimensions", DIMENSION);
  const measures = await readMeasuresV4(download);
  if (dimensions === null || measures === null) return null;
  const roles = dimensionRoles(
    download.table,
    dimensions.map(({ Identifier, Kind }) => ({ name: Identifier, kind: Kind })),
  );
  const { regionDimension, periodDimension, otherDimensions } = roles;
  const chosen = await choices(download.selection, roles, async (dimension) => {
    const codes = await readList(download, `${dimension}Codes`, CODE);
    return (codes ?? []).map(({ Identifier }) => Identifier);
  });
  return {
    number: download.table,
    regionDimension,
    otherDimensions,
    when:
      periodDimension === null
        ? { year: onlyPeriod(download.table, head.coverage) }
        : { dimension: periodDimension },
    periods: periodDimension === null ? new Map() : await readPeriods(download, periodDimension),
    measures,
    firstPage: new URL(`${download.address}/Observations?$filter=${rowsFilter(regionDimension, chosen)}`),
  };
}
