import { z } from "zod";
import type { CbsMeasure } from "../table/cbs-table.ts";
import type { Dimension } from "../table/dimension-roles.ts";
import { measureNames } from "../table/measure-names.ts";

/** A row of `DataProperties`: a dimension, a group of columns (whose `Key` is empty) or a column with figures. */
export const PROPERTY = z.object({
  ID: z.string(),
  ParentID: z.string().nullish(),
  Type: z.string(),
  Key: z.string().regex(/^\w*$/),
  Title: z.string(),
  Unit: z.string().nullish(),
  Datatype: z.string().nullish(),
});

type Property = z.infer<typeof PROPERTY>;

/** The dimensions among the properties. */
export function dimensionsOf(properties: readonly Property[]): Dimension[] {
  return properties
    .filter(({ Type }) => /Dimension$|^GeoDetail$/.test(Type))
    .map(({ Key, Type }) => ({ name: Key, kind: Type }));
}

/** The columns with figures or texts, by the name of the column. */
export function measuresOf(properties: readonly Property[]): ReadonlyMap<string, CbsMeasure> {
  const titled = ({ Title, ParentID }: Property) => ({ title: Title.trim(), group: ParentID ?? null });
  const topics = properties.filter(({ Type }) => Type === "Topic");
  const groups = properties.filter(({ Type }) => Type === "TopicGroup");
  const names = measureNames(
    new Map(topics.map((topic) => [topic.Key, titled(topic)])),
    new Map(groups.map((group) => [group.ID, titled(group)])),
  );
  return new Map(
    topics.map(({ Key, Title, Unit, Datatype }) => [
      Key,
      { name: names.get(Key) ?? Title, unit: Unit?.trim() ?? "", isText: Datatype === "String" },
    ]),
  );
}
