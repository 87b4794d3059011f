import type { ObservationStatus, Unit } from "#schema/generated/graphql.ts";
import { inUnit, withoutUnit } from "../i18n/in-unit.ts";

interface ObservationValueProps {
  readonly observation: {
    readonly value: number | null;
    readonly status: ObservationStatus;
    readonly reason: string | null;
    readonly unit: Unit;
  };
  /** The reason stands below the table, because it is the same in every row. */
  readonly isReasonElsewhere?: boolean;
  /** The unit stands in the head of the column. */
  readonly isUnitElsewhere?: boolean;
}

const WHY_NONE: Readonly<Partial<Record<ObservationStatus, string>>> = {
  SUPPRESSED: "afgeschermd",
  NOT_APPLICABLE: "niet van toepassing",
  NOT_AVAILABLE: "niet beschikbaar",
};
const HOW_SURE: Readonly<Partial<Record<ObservationStatus, string>>> = {
  PROVISIONAL: "voorlopig",
  ESTIMATED: "geschat",
};

/** A value with its unit, or in words why there is none: never a blank, never 0. */
export function ObservationValue(props: ObservationValueProps) {
  const { observation, isReasonElsewhere = false, isUnitElsewhere = false } = props;
  const { value, status, reason, unit } = observation;
  if (value === null) {
    return (
      <span className="muted no-value">
        {WHY_NONE[status]}
        {reason && !isReasonElsewhere && <small>{reason}</small>}
      </span>
    );
  }
  return (
    <>
      {isUnitElsewhere ? withoutUnit(value, unit) : inUnit(value, unit)}
      {HOW_SURE[status] && <small> {HOW_SURE[status]}</small>}
    </>
  );
}
