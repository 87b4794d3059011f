import { Field, ID, ObjectType } from "type-graphql";
import { Citation } from "../sources/citation.ts";

@ObjectType({
  description:
    "Aanbieder: an organisation that a module has contracted, or may contract, for care or training.",
})
export class Provider {
  @Field(() => ID, { description: "Code of the provider in addresses and files: `FA00001`." })
  code!: string;

  @Field(() => String, { description: "Naam of the provider." })
  name!: string;

  @Field(() => String, { nullable: true, description: "KvK-nummer; the first where there are several." })
  chamberOfCommerceNumber?: string | null;

  @Field(() => String, { nullable: true, description: "AGB-code; the first where there are several." })
  agbCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Grootte: `LARGE`, `MEDIUM` or `SMALL`, as its source says.",
  })
  sizeClass?: string | null;

  @Field(() => Boolean, { description: "Fictief: invented to show what the platform can do." })
  isFictional!: boolean;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the provider." })
  citation?: Citation | null;
}
