import { Field, ID, ObjectType } from "type-graphql";
import { Citation } from "../sources/citation.ts";
import { RegionKind } from "./region-kind.ts";

@ObjectType({ description: "Regio in which a municipality lies, as CBS divides the country." })
export class Region {
  @Field(() => RegionKind, { description: "Soort regio." })
  kind!: RegionKind;

  @Field(() => String, { description: "Naam of the region." })
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Regiocode of CBS: `AM09`; null where the source gives none.",
  })
  code?: string | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the division." })
  citation?: Citation | null;
}
