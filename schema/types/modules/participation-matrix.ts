import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { ParticipationRow } from "./participation-row.ts";

@ObjectType({
  description:
    "Deelnamematrix: who takes part in what on one day; rows are municipalities, columns are modules.",
})
export class ParticipationMatrix {
  @Field(() => DateScalar, { description: "Peildatum: the day that the matrix answers for." })
  asOf!: string;

  @Field(() => [ParticipationRow], {
    description: "Rijen: the municipalities of the partnership on that day, by name.",
  })
  rows!: ParticipationRow[];
}
