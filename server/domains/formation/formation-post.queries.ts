import type { FormationPost } from "#schema/types/formation/formation-post.ts";
import { statement } from "../../database/reader.ts";

export const postsOfFormations = statement<FormationPost & { keyIndex: number }>(
  "posts-of-formations",
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
  FROM jsonb_to_recordset($1) AS key (key_index integer, formation_key text)
  JOIN indicators.formation_size AS post ON post.formation_key = key.formation_key
  ORDER BY post.formation_key, post.position`,
);
