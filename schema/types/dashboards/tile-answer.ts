import { Field, ObjectType } from "type-graphql";
import { TileRow } from "./tile-row.ts";

@ObjectType({ description: "Antwoord van een tegel: its rows, or why there are none." })
export class TileAnswer {
  @Field(() => [TileRow], {
    description:
      "Rijen as text, in the order of `DashboardTile.columns`. A value that is missing is null; its status and reason stand in the same row.",
  })
  rows!: (string | null)[][];

  @Field(() => String, {
    nullable: true,
    description: "Waarom leeg: in Dutch; present exactly when there are no rows.",
  })
  emptyReason?: string | null;
}
