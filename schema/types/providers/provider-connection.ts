import { Field, ObjectType } from "type-graphql";
import { PageInfo } from "../observations/page-info.ts";
import { Provider } from "./provider.ts";

@ObjectType({ description: "Bladzijde van aanbieders in a fixed order." })
export class ProviderConnection {
  @Field(() => [Provider], { description: "Aanbieders of this page." })
  nodes!: Provider[];

  @Field(() => PageInfo, { description: "Bladzijde: whether there is more." })
  pageInfo!: PageInfo;
}
