import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";

@ObjectType({
  description: "Eerdere versie of a delivered row, before a later delivery said otherwise, or no more.",
})
export class EarlierVersion {
  @Field(() => String, { description: "Soort rij, as its form is called: `contracts`, `statements`." })
  kind!: string;

  @Field(() => String, { description: "Sleutel: what names the row among those of its kind." })
  name!: string;

  @Field(() => String, {
    description:
      "Wat er stond, in the columns of the delivered file; without numbers of clients, which are not shown one by one.",
  })
  said!: string;

  @Field(() => DateScalar, { description: "Vervangen op." })
  replacedOn!: string;

  @Field(() => String, { nullable: true, description: "Bestand in which it was said, where that is known." })
  deliveredIn?: string | null;

  @Field(() => String, { nullable: true, description: "Bestand that said otherwise, where that is known." })
  replacedIn?: string | null;
}
