import { z } from "zod";

const SETTINGS = z.record(z.string(), z.unknown());

/** A parameter of a dashboard. */
export const PARAMETER = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  slug: z.string().min(1),
  type: z.enum([
    "string/=",
    "string/contains",
    "number/=",
    "number/between",
    "date/single",
    "date/range",
    "date/all-options",
    "category",
    "id",
    "boolean/=",
  ]),
  sectionId: z.string().optional(),
  default: z.unknown().optional(),
  required: z.boolean().optional(),
  values_query_type: z.enum(["list", "search", "none"]).optional(),
  values_source_type: z.enum(["static-list", "card"]).nullable().optional(),
  values_source_config: SETTINGS.optional(),
  filteringParameters: z.array(z.string()).optional(),
});

/** A card on a dashboard; nothing else is kept. A negative `id` asks for a new one. */
export const DASHCARD = z.object({
  id: z.int(),
  size_x: z.int().positive(),
  size_y: z.int().positive(),
  row: z.int().nonnegative(),
  col: z.int().nonnegative(),
  card_id: z.int().positive().nullable().optional(),
  dashboard_tab_id: z.int().nullable().optional(),
  // Without `card_id` a mapping is kept and never used.
  parameter_mappings: z
    .array(
      z.object({
        parameter_id: z.string(),
        card_id: z.int().positive().optional(),
        target: z.tuple([z.string(), z.tuple([z.string(), z.string()])], z.unknown()),
      }),
    )
    .default([]),
  visualization_settings: SETTINGS.default({}),
  inline_parameters: z.array(z.string()).nullable().optional(),
  series: z.array(z.object({ id: z.int().positive() })).default([]),
});

const NAME = z.string().trim().min(1);

/** All that the making of a dashboard takes; the rest is for the change after it. */
export const NEW_DASHBOARD = z.object({
  name: NAME,
  description: z.string().nullable().optional(),
  parameters: z.array(PARAMETER).default([]),
  cache_ttl: z.int().positive().nullable().optional(),
  collection_id: z.int().positive().nullable().optional(),
  collection_position: z.int().positive().nullable().optional(),
});

/** What may be changed of a dashboard. */
export const CHANGED_DASHBOARD = z.object({
  name: NAME.optional(),
  description: z.string().nullable().optional(),
  width: z.enum(["fixed", "full"]).optional(),
  auto_apply_filters: z.boolean().optional(),
  collection_id: z.int().positive().nullable().optional(),
  parameters: z.array(PARAMETER).optional(),
  tabs: z.array(z.object({ id: z.int(), name: NAME })).optional(),
  dashcards: z.array(DASHCARD).optional(),
  archived: z.boolean().optional(),
  enable_embedding: z.boolean().optional(),
  embedding_params: z
    .record(z.string(), z.enum(["disabled", "enabled", "locked"]))
    .nullable()
    .optional(),
});
