import { Field, ObjectType } from "type-graphql";
import { PageInfo } from "../observations/page-info.ts";
import { Contract } from "./contract.ts";

@ObjectType({ description: "Bladzijde van contracten in a fixed order." })
export class ContractConnection {
  @Field(() => [Contract], { description: "Contracten of this page." })
  nodes!: Contract[];

  @Field(() => PageInfo, { description: "Bladzijde: whether there is more." })
  pageInfo!: PageInfo;
}
