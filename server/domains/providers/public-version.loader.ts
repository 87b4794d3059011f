import type { EarlierVersion } from "#schema/types/providers/earlier-version.ts";
import { relation } from "../../database/loader.ts";
import {
  earlierVersionsOfPerformanceIndicators,
  earlierVersionsOfProducts,
} from "./public-version.queries.ts";

interface OfCode {
  readonly code: string;
  readonly first: number | null;
}

/** Eerdere versies of a product, the last replaced first. */
export const earlierVersionsOfProduct = relation<OfCode, EarlierVersion>(earlierVersionsOfProducts);

/** Eerdere versies of a performance indicator, the last replaced first. */
export const earlierVersionsOfPerformanceIndicator = relation<OfCode, EarlierVersion>(
  earlierVersionsOfPerformanceIndicators,
);
