import { Field, Int, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";
import { Citation } from "../sources/citation.ts";

@ObjectType({
  description:
    "Inzet: how the hours of a team are spread over its agreements, in per cent of what was budgeted; may exceed 100 where more was worked.",
})
export class EffortShare {
  @Field(() => Int, { description: "Jaar." })
  year!: number;

  @Field(() => String, { description: "Taakgebied: the team whose hours are spread." })
  area!: string;

  @Field(() => Int, { description: "Plaats in the list, counted from 1." })
  position!: number;

  @Field(() => String, {
    nullable: true,
    description: "Opschrift; null where it was lost with the table's heading.",
  })
  label?: string | null;

  @Field(() => DecimalScalar, { description: "Percentage of the hours budgeted." })
  percentage!: string;

  @Field(() => DecimalScalar, { description: "Totaal of the area: the sum of its percentages." })
  total!: string;

  @Field(() => DecimalScalar, { nullable: true, description: "Afgedrukt totaal of the area." })
  printedTotal?: string | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the percentage." })
  citation?: Citation | null;
}
