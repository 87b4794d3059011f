import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { Citation } from "../sources/citation.ts";

@ObjectType({ description: "Cyclus: what a module does how many times a year." })
export class CycleRule {
  @Field(() => String, { description: "Onderwerp: what is done, in Dutch." })
  subject!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Aantal keren per jaar; null where the source gives no number.",
  })
  timesPerYear?: number | null;

  @Field(() => [String], {
    description: "Perioden of the cycle, as the source names them; its trimester is four months: `jan-apr`.",
  })
  periods!: string[];

  @Field(() => DateScalar, {
    nullable: true,
    description: "Vanaf: the first day of the rule; null where the source does not say.",
  })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Tot: the first day without it; null while it goes on.",
  })
  validTo?: string | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the rule." })
  citation?: Citation | null;
}
