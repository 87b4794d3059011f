import { Field, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";
import { Citation } from "../sources/citation.ts";

@ObjectType({ description: "Onderdeel van een bijdrage: a part of it with an allocation of its own." })
export class ContributionComponent {
  @Field(() => String, { description: "Onderdeel: what it is for." })
  component!: string;

  @Field(() => DecimalScalar, { description: "Bedrag in euros." })
  amount!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Afgedrukt aandeel in per cent, as rounded in the source.",
  })
  printedShare?: string | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of this part." })
  citation?: Citation | null;
}
