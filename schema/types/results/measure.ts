import { Field, ID, ObjectType } from "type-graphql";
import { Unit } from "../observations/unit.ts";

@ObjectType({ description: "Maat: what a result counts, and in which unit." })
export class Measure {
  @Field(() => ID, { description: "Code: `placements`." })
  code!: string;

  @Field(() => String, { description: "Naam, in Dutch." })
  name!: string;

  @Field(() => Unit, { description: "Eenheid." })
  unit!: Unit;
}
