import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";

@ObjectType({
  description: "Aanlevering van een opgave: the statement of one month, as a provider delivered it once.",
})
export class StatementDelivery {
  @Field(() => DateScalar, { description: "Maand: its first day." })
  month!: string;

  @Field(() => Int, { description: "Volgnummer: a later delivery corrects an earlier one." })
  deliveryNumber!: number;

  @Field(() => DateScalar, { description: "Aangeleverd op." })
  deliveredOn!: string;

  @Field(() => DateScalar, { description: "Uiterlijk op." })
  dueOn!: string;

  @Field(() => Boolean, { description: "Op tijd: delivered by its due date." })
  isOnTime!: boolean;

  @Field(() => Boolean, { description: "Geldend: the last delivery of the month, which counts." })
  isCurrent!: boolean;

  @Field(() => Int, { description: "Aantal regels." })
  rowCount!: number;
}
