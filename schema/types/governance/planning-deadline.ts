import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";

@ObjectType({ description: "Termijn of the planning and control cycle: what is due when, by which law." })
export class PlanningDeadline {
  @Field(() => String, { description: "Stap: what has to be done, in Dutch." })
  step!: string;

  @Field(() => DateScalar, {
    description:
      "Uiterlijk: the last day that is in time. Where the law says before 30 April, it is 29 April.",
  })
  dueOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Wettelijke datum: the day before which the law wants it; null where the board's meeting sets the date.",
  })
  statutoryDate?: string | null;

  @Field(() => Boolean, {
    description: "Aangenomen: whether the date rests on an assumed board meeting, because none was given.",
  })
  isAssumed!: boolean;

  @Field(() => String, { description: "Geadresseerde: who has to receive or decide it, in Dutch." })
  addressee!: string;

  @Field(() => String, { nullable: true, description: "Wettelijke grondslag: the article of law." })
  legalBasis?: string | null;
}
