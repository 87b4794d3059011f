import { Field, ObjectType } from "type-graphql";

@ObjectType({
  description: "Bereik van cijfers: of which municipalities the viewer sees the figures about providers.",
})
export class FigureScope {
  @Field(() => Boolean, { description: "Zichtbaar: whether the viewer sees figures of one provider at all." })
  isVisible!: boolean;

  @Field(() => Boolean, { description: "Gesprekken zichtbaar: whether the viewer sees talks." })
  areTalksVisible!: boolean;

  @Field(() => String, {
    description: "Omschrijving, in Dutch: of whom the figures are, or how to get to see them.",
  })
  description!: string;
}
