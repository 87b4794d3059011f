import { Field, ObjectType } from "type-graphql";
import { Observation } from "../observations/observation.ts";
import { DateScalar } from "../scalars/date.ts";
import { DecimalScalar } from "../scalars/decimal.ts";

@ObjectType({ description: "Omzet per maand of a provider, by its statements." })
export class SpendByMonth {
  @Field(() => DateScalar, { description: "Maand: its first day." })
  month!: string;

  @Field(() => DecimalScalar, { description: "Omzet, in euro." })
  spend!: string;

  @Field(() => Observation, { description: "Cliënten of the month, in fives, and fewer than ten not shown." })
  clients!: Observation;
}
