import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { Citation } from "../sources/citation.ts";
import { Evidence } from "./evidence.ts";

@ObjectType({
  description: "Deelname: one municipality, one module, one half-open period [validFrom, validTo).",
})
export class Participation {
  @Field(() => DateScalar, { description: "Vanaf: the first day of taking part." })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Tot: the first day of no longer taking part; null while it goes on.",
  })
  validTo?: string | null;

  @Field(() => Evidence, {
    description: "Bewijs: printed in the source, or rebuilt from other statements of it.",
  })
  evidence!: Evidence;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of this participation." })
  citation?: Citation | null;
}
