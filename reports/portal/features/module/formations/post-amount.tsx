import type { FormationVersionFragment } from "#schema/generated/graphql.ts";
import { fte as inTenths, number } from "../../../i18n/numbers.ts";

/** Fte and hours of a post: what the source states upright, what follows from it slanted. */
export function PostAmount({ post }: { post: FormationVersionFragment["posts"][number] | undefined }) {
  if (!post) return <span className="muted">komt niet voor</span>;
  const { fte, hoursPerWeek, statedUnit } = post;
  const inFte = fte === null ? null : `${inTenths(fte)} fte`;
  const inHours = hoursPerWeek === null ? null : `${number(hoursPerWeek)} uur`;
  const [stated, converted] = statedUnit === "HOURS_PER_WEEK" ? [inHours, inFte] : [inFte, inHours];
  if (stated === null) return <span className="muted">omvang niet vermeld</span>;
  return (
    <>
      {stated}
      {converted !== null && (
        <small>
          <em>omgerekend {converted}</em>
        </small>
      )}
    </>
  );
}
