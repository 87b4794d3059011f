import { Field, ID, Int, ObjectType } from "type-graphql";
import { Observation } from "../observations/observation.ts";
import { Citation } from "../sources/citation.ts";
import { Measure } from "./measure.ts";
import { ResultKind } from "./result-kind.ts";

@ObjectType({
  description: "Resultaat: a target or an outcome of a module that is not split by municipality.",
})
export class Result {
  @Field(() => ID, { description: "Sleutel: `wsp-2017-placements`." })
  id!: string;

  @Field(() => Measure, { description: "Maat: what is counted." })
  measure!: Measure;

  @Field(() => String, { nullable: true, description: "Categorie; null for the total of the categories." })
  category?: string | null;

  @Field(() => Int, { nullable: true, description: "Jaar." })
  year?: number | null;

  @Field(() => ResultKind, { description: "Taakstelling, realisatie of ambitie." })
  kind!: ResultKind;

  @Field(() => Observation, { description: "Waarde, or the reason why the sources give none." })
  value!: Observation;

  @Field(() => Citation, { nullable: true, description: "Vindplaats." })
  citation?: Citation | null;
}
