import { Field, Int, ObjectType } from "type-graphql";
import { Observation } from "../observations/observation.ts";

@ObjectType({ description: "Stand van de social return of a module in one year." })
export class SocialReturnSummary {
  @Field(() => Int, { description: "Begrotingsjaar." })
  financialYear!: number;

  @Field(() => Observation, { description: "Verplicht." })
  obliged!: Observation;

  @Field(() => Observation, { description: "Ingevuld, as far as it was obliged." })
  fulfilled!: Observation;

  @Field(() => Observation, { description: "Open: obliged and not fulfilled." })
  open!: Observation;
}
