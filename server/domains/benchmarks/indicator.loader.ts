import { relation } from "../../database/loader.ts";
import { type IndicatorPeriodRow, periodsOfIndicators } from "./indicator.queries.ts";

/** Perioden of an indicator. */
export const periodsOfIndicator = relation<{ code: string }, IndicatorPeriodRow>(periodsOfIndicators);
