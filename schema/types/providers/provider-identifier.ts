import { Field, ID, ObjectType } from "type-graphql";
import { IdentifierKind } from "./identifier-kind.ts";

@ObjectType({ description: "Nummer van een aanbieder: a provider may have several of a kind." })
export class ProviderIdentifier {
  @Field(() => IdentifierKind, { description: "Soort nummer." })
  kind!: IdentifierKind;

  @Field(() => ID, { description: "Nummer, with its leading zeros." })
  identifier!: string;
}
