import { Field, Int, ObjectType } from "type-graphql";
import { SizeClass } from "../municipalities/size-class.ts";
import { Observation } from "./observation.ts";

@ObjectType({
  description:
    "Rij van waarnemingen: one indicator in one group. A dimension that was not grouped by is null.",
})
export class ObservationRow {
  @Field(() => String, { nullable: true, description: "Categorie within the indicator." })
  category?: string | null;

  @Field(() => String, { nullable: true, description: "Periode, or the year where years were asked for." })
  period?: string | null;

  @Field(() => SizeClass, { nullable: true, description: "Grootteklasse." })
  sizeClass?: SizeClass | null;

  @Field(() => Observation, { description: "Waarneming of the group." })
  value!: Observation;

  @Field(() => Boolean, { description: "Fictief: whether an invented figure is among those of the group." })
  isFictional!: boolean;

  @Field(() => Int, { description: "Aantal cijfers that the value was made of." })
  figureCount!: number;

  @Field(() => Int, {
    description:
      "Aantal ontbrekende cijfers: figures of the group that have no value and are not in the sum.",
  })
  missingCount!: number;

  @Field(() => String, { nullable: true, description: "Toelichting, in Dutch." })
  note?: string | null;
}
