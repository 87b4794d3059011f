import { Field, ID, Int, ObjectType } from "type-graphql";
import { Citation } from "../sources/citation.ts";
import { GoverningBodyKind } from "./governing-body-kind.ts";

@ObjectType({
  description: "Bestuursorgaan or consultation of a partnership: who sits in it, decides and advises.",
})
export class GoverningBody {
  @Field(() => ID, { description: "Code of the body: `mgr-ab`." })
  code!: string;

  @Field(() => String, { description: "Naam of the body." })
  name!: string;

  @Field(() => GoverningBodyKind, { description: "Soort bestuursorgaan." })
  kind!: GoverningBodyKind;

  @Field(() => String, { description: "Samenstelling: which offices sit in it, never which persons." })
  composition!: string;

  @Field(() => [String], { description: "Besluit over: what the body decides." })
  decides!: string[];

  @Field(() => [String], { description: "Adviseert over: what the body advises on or prepares." })
  advises!: string[];

  @Field(() => Int, {
    nullable: true,
    description: "Vergaderingen per jaar; null where the source does not say.",
  })
  meetingsPerYear?: number | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the body." })
  citation?: Citation | null;
}
