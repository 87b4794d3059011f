import type { FormationVersionFragment } from "#schema/generated/graphql.ts";
import { DifferenceMark } from "../../../components/difference-mark.tsx";
import { fte, number } from "../../../i18n/numbers.ts";
import { statedUnitOf } from "./stated-unit.ts";

interface ComputedTotalProps {
  readonly formation: FormationVersionFragment;
  readonly total: number | null;
  readonly unit: "FTE" | "HOURS_PER_WEEK";
}

/** What the posts add up to, marked where the printed total says otherwise; converted figures are slanted. */
export function ComputedTotal({ formation, total, unit }: ComputedTotalProps) {
  const words = unit === "FTE" ? fte : number;
  if (total === null) return <span className="muted">niet om te rekenen</span>;
  if (statedUnitOf(formation) !== unit) {
    return (
      <em title={`omgerekend met een werkweek van ${formation.fullTimeHoursPerWeek} uur`}>{words(total)}</em>
    );
  }
  const differs = formation.printedTotal !== null && formation.printedTotal !== total;
  return (
    <>
      {differs && <DifferenceMark sourceCode={formation.citation?.source.code} />} {words(total)}
    </>
  );
}
