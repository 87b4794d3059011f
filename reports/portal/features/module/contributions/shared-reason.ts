import type { PerInhabitantFragment } from "#schema/generated/graphql.ts";

/** The reason why no row has a value, when it is the same for all; otherwise null and each row says its own. */
export function sharedReason(
  observations: readonly Pick<PerInhabitantFragment, "value" | "reason">[],
): string | null {
  const [reason, ...others] = new Set(
    observations.map(({ value, reason }) => (value === null ? reason : null)),
  );
  return others.length === 0 ? (reason ?? null) : null;
}
