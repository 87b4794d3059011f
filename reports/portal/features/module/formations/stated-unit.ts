import type { FormationVersionFragment } from "#schema/generated/graphql.ts";

/** The unit in which a source states the posts of a formation. */
export function statedUnitOf({ posts }: Pick<FormationVersionFragment, "posts">): "FTE" | "HOURS_PER_WEEK" {
  return posts.some(({ statedUnit }) => statedUnit === "HOURS_PER_WEEK") ? "HOURS_PER_WEEK" : "FTE";
}
