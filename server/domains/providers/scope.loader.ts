import type { FigureScope } from "#schema/types/providers/figure-scope.ts";
import { relation } from "../../database/loader.ts";
import { figureScopes } from "./scope.queries.ts";

/** Bereik of the viewer. */
export const figureScope = relation<object, FigureScope>(figureScopes);
