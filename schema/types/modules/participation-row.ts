import { Field, ObjectType } from "type-graphql";
import { ParticipationCell } from "./participation-cell.ts";

@ObjectType({ description: "Rij van de deelnamematrix: one municipality." })
export class ParticipationRow {
  @Field(() => [ParticipationCell], {
    description: "Cellen: one for each module, in the order of the matrix's modules.",
  })
  cells!: ParticipationCell[];

  @Field(() => [ParticipationCell], {
    description: "Cellen van submodules: one for each submodule of those modules.",
  })
  submoduleCells!: ParticipationCell[];
}
