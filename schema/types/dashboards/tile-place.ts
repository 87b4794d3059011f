import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Plaats: where a tile stands on the grid of 24 columns, counted from 0." })
export class TilePlace {
  @Field(() => Int, { description: "Rij: the first that it covers." })
  row!: number;

  @Field(() => Int, { description: "Kolom: the first that it covers." })
  column!: number;

  @Field(() => Int, { description: "Breedte in columns." })
  width!: number;

  @Field(() => Int, { description: "Hoogte in rows." })
  height!: number;
}
