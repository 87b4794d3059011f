import { Field, ID, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";
import { Citation } from "./citation.ts";
import { DiscrepancyFinder } from "./discrepancy-finder.ts";
import { DiscrepancyKind } from "./discrepancy-kind.ts";

@ObjectType({
  description: "Afwijking: a figure as printed, beside the sum, claim or source that it contradicts.",
})
export class Discrepancy {
  @Field(() => ID, { description: "Sleutel of the discrepancy; the same after every import." })
  id!: string;

  @Field(() => DiscrepancyKind, { description: "Soort afwijking." })
  kind!: DiscrepancyKind;

  @Field(() => String, { description: "Onderwerp: what it is about, in Dutch." })
  subject!: string;

  @Field(() => String, { description: "Zoals afgedrukt: the figure or words that do not hold." })
  printed!: string;

  @Field(() => String, {
    nullable: true,
    description: "Herberekend: what comes out; null where nothing can be computed.",
  })
  recomputed?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Verschil: printed less recomputed; null where it is no number.",
  })
  difference?: string | null;

  @Field(() => String, { description: "Toelichting, in Dutch." })
  explanation!: string;

  @Field(() => DiscrepancyFinder, { description: "Gevonden door: a reader, or the import." })
  foundBy!: DiscrepancyFinder;

  @Field(() => Citation, { description: "Vindplaats of what is printed." })
  citation!: Citation;
}
