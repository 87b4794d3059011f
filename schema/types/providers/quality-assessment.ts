import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";

@ObjectType({ description: "Beoordeling of a provider: quick scan, annual accounts or lawfulness." })
export class QualityAssessment {
  @Field(() => String, { description: "Soort: `QUICK_SCAN`, `ANNUAL_ACCOUNTS` or `LAWFULNESS`." })
  kind!: string;

  @Field(() => String, { description: "Uitkomst: `SUFFICIENT`, `POINTS_OF_ATTENTION` or `INSUFFICIENT`." })
  outcome!: string;

  @Field(() => DateScalar, { description: "Dag of the assessment." })
  assessedOn!: string;
}
