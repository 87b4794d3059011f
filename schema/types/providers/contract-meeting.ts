import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";

@ObjectType({ description: "Contractgesprek with a provider, in a cycle of four months." })
export class ContractMeeting {
  @Field(() => String, { description: "Ronde: a year and its four months, `2025-T2`." })
  cycle!: string;

  @Field(() => String, { description: "Gepland voor: the day for which it is planned." })
  plannedFor!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Gehouden op; null where it was not held, or not yet.",
  })
  heldOn?: string | null;
}
