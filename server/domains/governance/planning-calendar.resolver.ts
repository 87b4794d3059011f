import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { PlanningDeadline } from "#schema/types/governance/planning-deadline.ts";
import { LegalForm } from "#schema/types/modules/legal-form.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { userError } from "../../graphql/user-error.ts";
import { partnershipByCode } from "../modules/partnership.loader.ts";
import { planningRules } from "./planning-calendar.queries.ts";
import { assumedMeetingOf, type Deadline, deadlinesOf } from "./planning-calendar.rules.ts";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

function checkYear(year: number): void {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return;
  const message = `planningCalendar verwacht een jaar van ${FIRST_YEAR} tot en met ${LAST_YEAR}, maar kreeg: ${year}.`;
  throw userError("BAD_USER_INPUT", message);
}

function checkMeeting(year: number, boardMeetingOn: string): void {
  if (boardMeetingOn.startsWith(`${year}-`)) return;
  const message = `boardMeetingOn verwacht een vergaderdag in ${year}, maar kreeg: ${boardMeetingOn}.`;
  throw userError("BAD_USER_INPUT", message);
}

@Resolver(() => PlanningDeadline)
export class PlanningCalendarResolver {
  @Query(() => [PlanningDeadline], {
    description:
      "P&C-cyclus: what is due when, earliest first, computed from the date of the board meeting. Empty for a partnership that is no joint arrangement: the law does not bind it.",
  })
  async planningCalendar(
    @Arg("partnership", () => ID, { description: "Samenwerkingsverband: its code." }) partnership: string,
    @Arg("year", () => Int, { description: "Kalenderjaar of the meeting and the deadlines." }) year: number,
    @Arg("boardMeetingOn", () => DateScalar, {
      nullable: true,
      description:
        "Vergaderdag on which the general board adopts the budget; the default is 1 July of the year, and what rests on that is marked.",
    })
    boardMeetingOn: string | null,
    @Ctx() { loaders, reader }: RequestContext,
  ): Promise<Deadline[]> {
    checkYear(year);
    const meeting = boardMeetingOn ?? assumedMeetingOf(year);
    checkMeeting(year, meeting);
    const known = await loaders.one(partnershipByCode, { code: partnership });
    if (!known) throw userError("NOT_FOUND", `Er is geen samenwerkingsverband met code «${partnership}».`);
    if (known.legalForm !== LegalForm.JOINT_ARRANGEMENT) return [];
    const rules = await reader.read(planningRules);
    return deadlinesOf(rules, { year, boardMeetingOn: meeting, isAssumed: boardMeetingOn == null });
  }
}
