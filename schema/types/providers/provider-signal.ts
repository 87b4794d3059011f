import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";

@ObjectType({
  description: "Signaal that a municipality gave about a provider; its subject only, never a person.",
})
export class ProviderSignal {
  @Field(() => Int, { description: "Nummer within the municipality and the provider." })
  signalNumber!: number;

  @Field(() => DateScalar, { description: "Ontvangen op." })
  receivedOn!: string;

  @Field(() => String, {
    description: "Onderwerp: `QUALITY`, `LAWFULNESS`, `FINANCES`, `CONTINUITY` or `COOPERATION`.",
  })
  subject!: string;

  @Field(() => DateScalar, { nullable: true, description: "Afgehandeld op; null while it is open." })
  closedOn?: string | null;
}
