import { Field, ObjectType } from "type-graphql";
import { ObservationRow } from "./observation-row.ts";
import { PageInfo } from "./page-info.ts";

@ObjectType({ description: "Bladzijde van waarnemingen: rows in a fixed order." })
export class ObservationConnection {
  @Field(() => [ObservationRow], { description: "Rijen of this page." })
  nodes!: ObservationRow[];

  @Field(() => PageInfo, { description: "Bladzijde: whether there is more." })
  pageInfo!: PageInfo;
}
