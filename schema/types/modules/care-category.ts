import { Field, ID, ObjectType } from "type-graphql";
import { Citation } from "../sources/citation.ts";

@ObjectType({ description: "Zorgvorm or lot that a module buys." })
export class CareCategory {
  @Field(() => ID, { description: "Code of the care category." })
  code!: string;

  @Field(() => String, { description: "Naam of the care category." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Wet under which the care is given: Wmo, Jeugdwet." })
  law?: string | null;

  @Field(() => [String], {
    description: "Speerpunten: what the module pays attention to in this kind of care.",
  })
  focusPoints!: string[];

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the care category." })
  citation?: Citation | null;
}
