import { Field, ObjectType } from "type-graphql";

@ObjectType({
  description: "Reeksbreuk: from this period on the figures mean something else than before it.",
})
export class SeriesBreak {
  @Field(() => String, { description: "Periode: the first one after the break." })
  period!: string;

  @Field(() => [String], {
    nullable: true,
    description: "Categorieën that break there; null where all of them do.",
  })
  categories?: readonly string[] | null | undefined;

  @Field(() => String, { description: "Toelichting, one sentence in Dutch." })
  note!: string;
}
