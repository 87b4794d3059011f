import { Field, ObjectType } from "type-graphql";
import { Unit } from "../observations/unit.ts";
import { DecimalScalar } from "../scalars/decimal.ts";
import { Citation } from "../sources/citation.ts";

@ObjectType({
  description:
    "Bewering: a statement of a document that figures can confirm or refute: an index, a cap, a count.",
})
export class Claim {
  @Field(() => String, { description: "Onderwerp: what is claimed, in Dutch." })
  subject!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Beweerde waarde; null where the claim has no number.",
  })
  claimed?: string | null;

  @Field(() => Unit, { nullable: true, description: "Eenheid of the claimed value." })
  unit?: Unit | null;

  @Field(() => String, { nullable: true, description: "Periode that the claim is about." })
  period?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Oordeel: what the figures say of it, in Dutch; null where it was not checked.",
  })
  verdict?: string | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the claim." })
  citation?: Citation | null;
}
