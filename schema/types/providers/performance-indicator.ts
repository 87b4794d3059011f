import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { DecimalScalar } from "../scalars/decimal.ts";
import { Citation } from "../sources/citation.ts";

@ObjectType({ description: "Prestatie-indicator: what a provider is measured by, and what must be reached." })
export class PerformanceIndicator {
  @Field(() => ID, { description: "Code of the indicator." })
  code!: string;

  @Field(() => String, { description: "Naam." })
  name!: string;

  @Field(() => String, { description: "Eenheid, as its source says." })
  unit!: string;

  @Field(() => String, { description: "Richting: `HIGHER_IS_BETTER` or `LOWER_IS_BETTER`." })
  direction!: string;

  @Field(() => DecimalScalar, { description: "Norm that must be reached." })
  target!: string;

  @Field(() => DateScalar, { description: "Vanaf: the first day." })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: "Tot: the first day after it." })
  validTo?: string | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the indicator." })
  citation?: Citation | null;
}
