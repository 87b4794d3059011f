/** One version of a rule of the planning and control cycle, in force over the half-open period [validFrom, validTo). */
export interface PlanningRule {
  readonly code: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly step: string;
  /** BOARD_MEETING counts `daysBefore` back from the meeting; CALENDAR wants it done before `day`-`month`. */
  readonly anchor: "BOARD_MEETING" | "CALENDAR";
  readonly daysBefore: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly addressee: string;
  readonly legalBasis: string | null;
  readonly position: number;
}

/** What the deadlines of one year are counted from. */
export interface PlanningYear {
  readonly year: number;
  readonly boardMeetingOn: string;
  /** Whether that meeting was assumed, not given. */
  readonly isAssumed: boolean;
}

/** One thing that is due. */
export interface Deadline {
  readonly step: string;
  /** The last day that is in time. */
  readonly dueOn: string;
  /** The day before which the law wants it; null where the meeting sets the date. */
  readonly statutoryDate: string | null;
  readonly isAssumed: boolean;
  readonly addressee: string;
  readonly legalBasis: string | null;
  readonly position: number;
}

/** The meeting that the calendar assumes where none is given: 1 July of the year. */
export function assumedMeetingOf(year: number): string {
  return dayOf(year, 7, 1);
}

/** `2023-07-06` less 84 days is `2023-04-13`. */
export function daysBefore(on: string, days: number): string {
  const moment = new Date(`${on}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - days);
  return moment.toISOString().slice(0, 10);
}

/**
 * The deadlines of one year, earliest first. Of each rule the version that is in force on its own deadline counts,
 * the newest where there are two; where a change of law leaves none, the version in force on the day of the meeting.
 * Years from 1000 to 9999.
 */
export function deadlinesOf(rules: readonly PlanningRule[], of: PlanningYear): Deadline[] {
  return [...Map.groupBy(rules, (rule) => rule.code).values()]
    .flatMap((versions) => versionThatCounts(versions, of) ?? [])
    .map((rule) => deadlineOf(rule, of))
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn) || one.position - other.position);
}

function versionThatCounts(versions: readonly PlanningRule[], of: PlanningYear): PlanningRule | undefined {
  const newestFirst = versions.toSorted((one, other) => other.validFrom.localeCompare(one.validFrom));
  return (
    newestFirst.find((rule) => isInForce(rule, deadlineOf(rule, of).dueOn)) ??
    newestFirst.find((rule) => isInForce(rule, of.boardMeetingOn))
  );
}

function isInForce({ validFrom, validTo }: PlanningRule, on: string): boolean {
  return validFrom <= on && (validTo === null || validTo > on);
}

function deadlineOf(rule: PlanningRule, { year, boardMeetingOn, isAssumed }: PlanningYear): Deadline {
  const { step, addressee, legalBasis, position } = rule;
  const what = { step, addressee, legalBasis, position };
  if (rule.anchor === "BOARD_MEETING") {
    return {
      ...what,
      dueOn: daysBefore(boardMeetingOn, rule.daysBefore ?? 0),
      statutoryDate: null,
      isAssumed,
    };
  }
  const statutoryDate = dayOf(year, rule.month ?? 1, rule.day ?? 1);
  return { ...what, dueOn: daysBefore(statutoryDate, 1), statutoryDate, isAssumed: false };
}

function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
