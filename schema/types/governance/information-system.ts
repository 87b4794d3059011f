import { Field, ObjectType } from "type-graphql";
import { Citation } from "../sources/citation.ts";

@ObjectType({ description: "Informatiesysteem that a partnership works with, and what for." })
export class InformationSystem {
  @Field(() => String, { description: "Naam of the system." })
  name!: string;

  @Field(() => [String], { description: "Vroegere en andere namen by which documents call it." })
  formerNames!: string[];

  @Field(() => String, { description: "Doel: what it is used for, in Dutch." })
  purpose!: string;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the system." })
  citation?: Citation | null;
}
