import { z } from "zod";

const CODE = z.string().regex(/^fictief-[a-z0-9-]+$/, "a code that begins with fictief-");
const TEXT = z.string().min(1);
const SHARE = z.number().min(0).max(1);

const PRODUCT = z.strictObject({
  /** Like a product code of iWmo and iJw: a category and three signs, of which the first is an F. */
  code: z.string().regex(/^[0-9A-Z]{2}F\d{2}$/),
  name: TEXT,
  law: z.enum(["WMO", "JW", "WI", "PW"]),
  unit: z.enum(["MINUTE", "HOUR", "DAY_PART", "DAY", "WEEK", "MONTH", "EUR", "PIECE", "TRAJECTORY"]),
  /** In euros, in the first year of the catalogue. */
  price: z.number().positive().multipleOf(0.01),
  /** How many units one client takes in a month. */
  per_client: z.number().positive(),
});

const CATEGORY = z.strictObject({
  code: CODE,
  module: CODE,
  name: TEXT,
  law: TEXT,
  /** Of all spend of the region. */
  share: SHARE,
  /** Of volume, a year. */
  growth: z.number(),
  /** Twelve factors, from January. */
  season: z.array(z.number().positive()).length(12),
  names: z.array(TEXT).min(1),
  products: z.array(PRODUCT).min(1),
});

const INDICATOR = z.strictObject({
  code: CODE,
  module: CODE,
  name: TEXT,
  unit: TEXT,
  direction: z.enum(["HIGHER_IS_BETTER", "LOWER_IS_BETTER"]),
  target: z.number(),
  /** What providers come to, and how far they lie apart. */
  mean: z.number(),
  spread: z.number().positive(),
  decimals: z.number().int().min(0).max(2),
});

/** What seeds/fictional/recipe.yml says: everything about the region that is no chance. */
export const RECIPE = z.strictObject({
  /** The region that `npm start` shows. */
  demo: z.strictObject({
    municipalities: z.number().int().min(2),
    providers: z.number().int().min(20),
    months: z.number().int().min(13),
    seed: z.number().int(),
  }),
  /** The last month of which there are statements; nothing here looks at a clock. */
  end_month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  spend_per_inhabitant: z.number().positive(),
  indexation: z.number(),
  top_share: SHARE,
  late_share: SHARE,
  corrected_share: SHARE,
  repeated_share: SHARE,
  partnership: z.strictObject({ code: CODE, name: TEXT, abbreviation: TEXT }),
  modules: z.array(z.strictObject({ code: CODE, name: TEXT, short_name: TEXT, purpose: TEXT })).length(2),
  municipality_names: z.array(TEXT).min(12),
  first_syllables: z.array(TEXT).min(20),
  last_syllables: z.array(TEXT).min(20),
  provider_names: z.array(TEXT).min(20),
  categories: z.array(CATEGORY).min(2),
  indicators: z.array(INDICATOR).min(1),
  addenda: z.array(TEXT).min(1),
  missed_reasons: z.array(TEXT).min(1),
});

export type Recipe = z.infer<typeof RECIPE>;
export type RecipeCategory = Recipe["categories"][number];
export type RecipeProduct = RecipeCategory["products"][number];

/** How large a region is, and which of the many that the recipe allows. */
export interface RegionSize {
  /** That exist at the end; one more went into another on the way. */
  readonly municipalities: number;
  readonly providers: number;
  readonly months: number;
  readonly seed: number;
}
