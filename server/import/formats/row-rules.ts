import { textOf } from "../cells/text-of.ts";
import type { RowFault, Values } from "./seed-format.ts";

function isEmpty(row: Values, column: string): boolean {
  return row[column] === null;
}

function fault(isWrong: boolean, column: string, expected: string): RowFault | null {
  return isWrong ? { column, expected } : null;
}

/** Valid time is half-open: its end lies after its beginning. */
export function endsAfterItBegins(row: Values): RowFault | null {
  const { valid_from: from, valid_to: to } = row;
  const isWrong = typeof from === "string" && typeof to === "string" && to <= from;
  return fault(isWrong, "valid_to", `een dag na valid_from (${textOf(from)}), of leeg`);
}

/** A line that is pro memoria has no amount. */
export function proMemoriaHasNoAmount(row: Values): RowFault | null {
  const isWrong = row.is_pro_memoria === true && !isEmpty(row, "amount");
  return fault(isWrong, "amount", "geen bedrag bij een p.m.-post");
}

/** A post states fte or hours a week, as the source does; one of them computed from the other is no statement. */
export function fteOrHours(row: Values): RowFault | null {
  const isWrong = !isEmpty(row, "fte") && !isEmpty(row, "hours_per_week");
  return fault(isWrong, "fte", "óf fte óf hours_per_week, zoals de bron het zegt");
}

/** A result has a value, or is not available for a reason. */
export function valueOrReason(row: Values): RowFault | null {
  const isMissing = row.status === "NOT_AVAILABLE";
  if (isEmpty(row, "value") !== isMissing) {
    return {
      column: "value",
      expected: isMissing ? "geen waarde bij NOT_AVAILABLE" : "een waarde, of NOT_AVAILABLE",
    };
  }
  return fault(isMissing && isEmpty(row, "reason"), "reason", "waarom er geen waarde is");
}

/** What is not missing says where it stands. */
export function valueIsCited(row: Values): RowFault | null {
  const isCited = !isEmpty(row, "locator") && !isEmpty(row, "printed");
  return fault(
    !isEmpty(row, "value") && !isCited,
    "locator",
    "de plaats van de waarde, en in printed wat daar staat",
  );
}

/** A planning step counts back from the board meeting, or has a day of the calendar. */
export function anchorHasItsDate(row: Values): RowFault | null {
  if (row.anchor === "BOARD_MEETING") {
    return fault(isEmpty(row, "days_before"), "days_before", "een aantal dagen bij BOARD_MEETING");
  }
  const isWrong = isEmpty(row, "month") || isEmpty(row, "day");
  return fault(isWrong, isEmpty(row, "month") ? "month" : "day", "een dag en een maand bij CALENDAR");
}

/** A citation is whole: a source has a place, a place has a source. */
export function citesWhole(row: Values): RowFault | null {
  const isWrong = isEmpty(row, "source_code") !== isEmpty(row, "locator");
  return fault(isWrong, "locator", "een bron met een plaats, of geen van beide");
}

/** Where a step speaks of weeks, its days are that many weeks. */
export function asManyDaysAsWeeks(row: Values): RowFault | null {
  const weeks = /(\d+) weken/.exec(textOf(row.step))?.[1];
  const days = Number(weeks) * 7;
  const isWrong = weeks !== undefined && row.days_before !== days;
  return fault(isWrong, "days_before", `${days} dagen, want step spreekt van ${weeks ?? ""} weken`);
}

/** The first and the last year of a taakveld both count. */
export function lastYearIsNotBeforeTheFirst({
  valid_from_year: first,
  valid_to_year: last,
}: Values): RowFault | null {
  const isWrong = typeof first === "number" && typeof last === "number" && last < first;
  return fault(isWrong, "valid_to_year", `${textOf(first)} of een later jaar, of leeg`);
}
