import { Field, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";
import { Citation } from "../sources/citation.ts";
import { ObservationStatus } from "./observation-status.ts";
import { Unit } from "./unit.ts";

@ObjectType({
  description:
    "Waarneming: a value, or the reason why there is none. value is null exactly when status is SUPPRESSED, NOT_APPLICABLE or NOT_AVAILABLE.",
})
export class Observation {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Waarde; a ratio is rounded to four decimals, after the division.",
  })
  value?: string | null;

  @Field(() => ObservationStatus, { description: "Status: how sure the value is, or why there is none." })
  status!: ObservationStatus;

  @Field(() => String, { nullable: true, description: "Reden, in Dutch, why there is no value." })
  reason?: string | null;

  @Field(() => Unit, { description: "Eenheid of the value." })
  unit!: Unit;

  @Field(() => String, {
    nullable: true,
    description: "Periode that the value is of: a year, or a part of one.",
  })
  period?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Teller of a ratio." })
  numerator?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Noemer of a ratio." })
  denominator?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Periode van de noemer, which may be older than the value's own.",
  })
  denominatorPeriod?: string | null;

  @Field(() => Citation, {
    nullable: true,
    description: "Vindplaats of the value; of a ratio: of its numerator.",
  })
  citation?: Citation | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats van de noemer of a ratio." })
  denominatorCitation?: Citation | null;
}
