import { Field, ObjectType } from "type-graphql";
import { Participation } from "./participation.ts";

@ObjectType({ description: "Cel van de deelnamematrix: one municipality in one module or submodule." })
export class ParticipationCell {
  @Field(() => Boolean, { description: "Neemt deel: whether the municipality takes part on that day." })
  participates!: boolean;

  @Field(() => Participation, {
    nullable: true,
    description: "Deelname: since when, and how we know it; null where it does not take part.",
  })
  participation?: Participation | null;
}
