import { z } from "zod";
import { AUDIENCES } from "./audience.ts";
import { CHARTS } from "./chart.ts";
import { PARAMETER_TYPES } from "./parameter-definition.ts";
import { COLUMN_FORMATS } from "./tile-definition.ts";

const CODE = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "kleine letters, cijfers en koppeltekens");
const COLUMN = z.string().regex(/^[a-z][a-z0-9_]*$/, "een kolomnaam: kleine letters, cijfers en _");
const WORDS = z.string().min(1);
const SENTENCE = z.string().regex(/^\S[\s\S]*[.?!]$/, "een zin die met een punt eindigt");
/** A value in YAML may be written without quotes: `default: 2022`. */
const VALUE = z.union([z.string().min(1), z.int()]).transform(String);

const OPTION = z.union([VALUE, z.strictObject({ value: VALUE, label: WORDS })]);

const PARAMETER = z.strictObject({
  slug: COLUMN,
  type: z.enum(PARAMETER_TYPES),
  label: WORDS,
  default: VALUE.optional(),
  options: z.union([CODE, z.array(OPTION).min(1)]).optional(),
  locked: z.boolean().optional(),
});

const COLUMN_SETTINGS = z.strictObject({
  label: WORDS,
  format: z.enum(COLUMN_FORMATS).optional(),
  decimals: z.int().min(0).max(6).optional(),
  status: COLUMN.optional(),
  reason: COLUMN.optional(),
});

const TILE = z.strictObject({
  key: CODE,
  title: WORDS,
  chart: z.enum(CHARTS),
  tab: CODE.optional(),
  place: z.strictObject({
    row: z.int().min(0),
    column: z.int().min(0).max(23),
    width: z.int().min(1).max(24),
    height: z.int().min(1).max(40),
  }),
  dimensions: z.array(COLUMN).max(2).optional(),
  metrics: z.array(COLUMN).optional(),
  stack: z.enum(["none", "stacked", "normalized"]).optional(),
  lines: z.array(COLUMN).optional(),
  goal: z.union([z.number(), COLUMN]).optional(),
  columns: z.record(COLUMN, COLUMN_SETTINGS),
  citation: z
    .strictObject({ source: COLUMN, locator: COLUMN.optional(), printed: COLUMN.optional() })
    .optional(),
  note: SENTENCE.optional(),
  source: SENTENCE,
  empty: SENTENCE,
});

/** What `dashboard.yml` may say, field by field. */
export const DASHBOARD_FILE = z.strictObject({
  title: WORDS,
  description: SENTENCE,
  audience: z.array(z.enum(AUDIENCES)).min(1),
  position: z.int().min(1),
  fictional: WORDS.optional(),
  parameters: z.array(PARAMETER).optional(),
  /** Makes one dashboard for each: `{name}` in title and description is filled in, and the parameter is locked. */
  instances: z
    .strictObject({
      parameter: COLUMN,
      of: z.array(z.strictObject({ slug: CODE, value: VALUE, name: WORDS })).min(1),
    })
    .optional(),
  tabs: z
    .array(z.strictObject({ key: CODE, title: WORDS }))
    .min(2)
    .optional(),
  tiles: z.array(TILE).min(1),
});

export type DashboardFile = z.output<typeof DASHBOARD_FILE>;
export type TileFile = DashboardFile["tiles"][number];
export type ParameterFile = NonNullable<DashboardFile["parameters"]>[number];
