import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Cel van de deelnamematrix: one municipality in one module or submodule." })
export class ParticipationCell {
  @Field(() => Boolean, { description: "Neemt deel: whether the municipality takes part on that day." })
  participates!: boolean;
}
