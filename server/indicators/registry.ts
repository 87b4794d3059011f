import { join } from "node:path";
import { findProjectFolder } from "../config/project-folder.ts";
import type { IndicatorDefinition } from "./indicator-definition.ts";
import { readIndicators } from "./read-indicators.ts";

/** Every indicator, by code. Read once, when the server starts; a definition that is wrong stops it. */
export const INDICATORS: readonly IndicatorDefinition[] = readIndicators(
  join(findProjectFolder(import.meta.dirname), "server/indicators"),
);
