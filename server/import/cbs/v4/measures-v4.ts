import { z } from "zod";
import type { Download } from "../download/download.ts";
import { readList } from "../download/read-list.ts";
import type { CbsMeasure } from "../table/cbs-table.ts";
import { measureNames } from "../table/measure-names.ts";

const MEASURE = z.object({
  Identifier: z.string(),
  Title: z.string(),
  Unit: z.string().nullish(),
  DataType: z.string().nullish(),
  MeasureGroupId: z.string().nullish(),
});

const GROUP = z.object({ Id: z.string(), Title: z.string(), ParentId: z.string().nullish() });

/** The measures of a table in v4, by code; null when v4 does not serve them. Not every table has groups. */
export async function readMeasuresV4(download: Download): Promise<ReadonlyMap<string, CbsMeasure> | null> {
  const measures = await readList(download, "MeasureCodes", MEASURE);
  if (measures === null) return null;
  const groups = (await readList(download, "MeasureGroups", GROUP)) ?? [];
  const names = measureNames(
    new Map(
      measures.map(({ Identifier, Title, MeasureGroupId }) => [
        Identifier.trim(),
        { title: Title.trim(), group: MeasureGroupId ?? null },
      ]),
    ),
    new Map(groups.map(({ Id, Title, ParentId }) => [Id, { title: Title.trim(), group: ParentId ?? null }])),
  );
  return new Map(
    measures.map(({ Identifier, Title, Unit, DataType }) => {
      const code = Identifier.trim();
      return [
        code,
        { name: names.get(code) ?? Title, unit: Unit?.trim() ?? "", isText: DataType === "String" },
      ];
    }),
  );
}
