import { Field, Int, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";
import { Citation } from "../sources/citation.ts";
import { ContributionStatus } from "./contribution-status.ts";
import { Recurrence } from "./recurrence.ts";

@ObjectType({ description: "Bijdrage: what one municipality pays for one module in one year." })
export class Contribution {
  @Field(() => Int, { description: "Begrotingsjaar." })
  financialYear!: number;

  @Field(() => DecimalScalar, { nullable: true, description: "Bedrag in euros." })
  amount?: string | null;

  @Field(() => Recurrence, {
    nullable: true,
    description: "Structureel of incidenteel; null where the source does not say.",
  })
  recurrence?: Recurrence | null;

  @Field(() => ContributionStatus, { description: "Gepubliceerd of berekend." })
  status!: ContributionStatus;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the amount." })
  citation?: Citation | null;
}
