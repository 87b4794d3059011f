import { Field, ObjectType } from "type-graphql";
import { CostKind } from "../budgets/cost-kind.ts";
import { Unit } from "../observations/unit.ts";
import { DecimalScalar } from "../scalars/decimal.ts";
import { Citation } from "../sources/citation.ts";

@ObjectType({
  description:
    "Formatieplaats: what the source states (fte or hours a week) is kept; the other is computed with the stated full-time week.",
})
export class FormationPost {
  @Field(() => String, { description: "Functie." })
  jobFunction!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Fte, stated or computed (then rounded to four decimals); null where it cannot be known.",
  })
  fte?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Uren per week, stated or computed (then rounded to four decimals); null where they cannot be known.",
  })
  hoursPerWeek?: string | null;

  @Field(() => Unit, {
    nullable: true,
    description:
      "Eenheid in which the source states the post: FTE or HOURS_PER_WEEK; null where it states neither.",
  })
  statedUnit?: Unit | null;

  @Field(() => CostKind, {
    nullable: true,
    description: "Programma- of overheadkosten; null where the source does not say.",
  })
  costKind?: CostKind | null;

  @Field(() => String, { nullable: true, description: "Werkgever." })
  employer?: string | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of this post." })
  citation?: Citation | null;
}
