import { Field, ObjectType } from "type-graphql";
import { Citation } from "../sources/citation.ts";

@ObjectType({ description: "Gebeurtenis in the life of a partnership or module." })
export class Event {
  @Field(() => String, {
    description:
      "Wanneer, as exactly as the source says: a year, a month or a day: `2019`, `2017-11`, `2017-04-01`.",
  })
  on!: string;

  @Field(() => String, { description: "Omschrijving: what happened, in Dutch." })
  description!: string;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the event." })
  citation?: Citation | null;
}
