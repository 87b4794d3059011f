import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";

@ObjectType({ description: "Addendum: a change of a contract that both parties agreed." })
export class ContractAddendum {
  @Field(() => Int, { description: "Nummer within the contract." })
  number!: number;

  @Field(() => DateScalar, { description: "Overeengekomen op." })
  agreedOn!: string;

  @Field(() => String, { description: "Onderwerp." })
  subject!: string;
}
