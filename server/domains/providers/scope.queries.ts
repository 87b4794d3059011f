import type { FigureScope } from "#schema/types/providers/figure-scope.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** The same for every key: the database knows who asks. */
export const figureScopes = keyedStatement<FigureScope>(
  "figure-scopes",
  {},
  `
  SELECT
    key.key_index,
    core.figures_hidden_reason() IS NULL AS is_visible,
    core.talks_hidden_reason() IS NULL AS are_talks_visible,
    core.figures_scope() AS description
  FROM key`,
);
