import { Field, ID, ObjectType } from "type-graphql";
import { ParameterType } from "./parameter-type.ts";

@ObjectType({ description: "Parameter: what a reader chooses on a dashboard, or what is chosen for them." })
export class DashboardParameter {
  @Field(() => ID, { description: "Naam, within its dashboard." })
  slug!: string;

  @Field(() => ParameterType, { description: "Soort." })
  type!: ParameterType;

  @Field(() => String, { description: "Opschrift, in Dutch." })
  label!: string;

  @Field(() => Boolean, {
    description:
      "Op slot: the value follows from who looks, or from the dashboard itself; never from the question.",
  })
  isLocked!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Waarde where nothing is chosen; null where there is none.",
  })
  defaultValue?: string | null;
}
