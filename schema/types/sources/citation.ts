import { Field, ObjectType } from "type-graphql";

@ObjectType({
  description:
    "Vindplaats: where a figure stands, the document and the place in it, with the words as printed.",
})
export class Citation {
  @Field(() => String, {
    description: "Plaats in the document: its lines, counted from 1, such as `L716-717`.",
  })
  locator!: string;

  @Field(() => String, {
    nullable: true,
    description: "Zoals afgedrukt: the figure or short label as it stands there.",
  })
  printed?: string | null;
}
