import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Bladzijde: whether there is more, and where it begins." })
export class PageInfo {
  @Field(() => Boolean, { description: "Volgende bladzijde: whether there is one." })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Eindcursor: give it as `after` to read on; null for an empty page.",
  })
  endCursor?: string | null;
}
