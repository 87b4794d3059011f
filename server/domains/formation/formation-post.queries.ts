import type { FormationPost } from "#schema/types/formation/formation-post.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

export const postsOfFormations = keyedStatement<FormationPost>(
  "posts-of-formations",
  { formationKey: "text" },
  `
  SELECT
    key.key_index,
    post.job_function,
    post.fte,
    post.hours_per_week,
    post.stated_unit,
    post.cost_kind,
    post.employer,
    core.citation(post.source_code, post.locator, post.printed) AS citation
  FROM key
  JOIN indicators.formation_size AS post ON post.formation_key = key.formation_key
  ORDER BY post.formation_key, post.position`,
);
