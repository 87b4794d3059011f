import type { MonthNumber } from "../recipe/month.rules.ts";
import type { RecipeCategory, RecipeProduct } from "../recipe/recipe.ts";

/** What a provider delivers of one product to one municipality: the unit that statements are made of. */
export interface DeliveryLine {
  readonly category: RecipeCategory;
  readonly product: RecipeProduct;
  readonly municipalityCode: string;
  /** Of the provider's turnover; the shares of its lines add up to 1. */
  readonly share: number;
}

/** An invented provider: what it is like, before anything happens. */
export interface FictionalProvider {
  readonly code: string;
  readonly number: number;
  readonly name: string;
  readonly sizeClass: "LARGE" | "MEDIUM" | "SMALL";
  /** From 1, by turnover. */
  readonly rank: number;
  /** Of the turnover of the region in a whole year. */
  readonly share: number;
  /** The first first: what it mostly does. */
  readonly categories: readonly RecipeCategory[];
  /** In the order of their codes. */
  readonly municipalityCodes: readonly string[];
  readonly lines: readonly DeliveryLine[];
  /** First and last month with statements. */
  readonly firstMonth: MonthNumber;
  readonly lastMonth: MonthNumber;
  /** How likely it is to deliver late. */
  readonly lateness: number;
  /** Around 0: above, it does better than others. */
  readonly quality: number;
  /** Of volume, a year, beside that of its category. */
  readonly growth: number;
}
