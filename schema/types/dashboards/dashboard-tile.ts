import { Field, Float, ID, ObjectType } from "type-graphql";
import { TileCitationColumns } from "./tile-citation-columns.ts";
import { TileColumn } from "./tile-column.ts";
import { TilePlace } from "./tile-place.ts";
import { TileStack } from "./tile-stack.ts";

@ObjectType({ description: "Tegel: one question of a dashboard with its answer." })
export class DashboardTile {
  @Field(() => ID, { description: "Sleutel, within its dashboard." })
  key!: string;

  @Field(() => String, { description: "Titel, in Dutch." })
  title!: string;

  @Field(() => String, {
    description: "Grafiek: bar, row, line, area, combo, pie, scalar, progress, table, pivot or map.",
  })
  chart!: string;

  @Field(() => String, { nullable: true, description: "Tabblad; null where there are none." })
  tab?: string | null;

  @Field(() => TilePlace, { description: "Plaats on the grid." })
  place!: TilePlace;

  @Field(() => [String], {
    description:
      "Kolommen of each row, in order: those that a reader sees, then those that say how sure a value is, why it is missing and where it stands.",
  })
  columns!: string[];

  @Field(() => [TileColumn], { description: "Beschrijving of the columns that a reader sees." })
  shownColumns!: TileColumn[];

  @Field(() => [String], {
    description: "Dimensies: columns along the axis and of the series (of a pivot: its columns).",
  })
  dimensions!: string[];

  @Field(() => [String], { description: "Meetwaarden: columns that are drawn." })
  metrics!: string[];

  @Field(() => TileStack, { description: "Stapeling of the series." })
  stack!: TileStack;

  @Field(() => [String], { description: "Lijnen: of a combo, the metrics that are drawn as a line." })
  lines!: string[];

  @Field(() => Float, { nullable: true, description: "Doel: of a progress bar, the value that is 100%." })
  goal?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Doelkolom: of a progress bar, the column with its goal.",
  })
  goalColumn?: string | null;

  @Field(() => TileCitationColumns, {
    nullable: true,
    description: "Kolommen van de vindplaats; null where the rows cite nothing.",
  })
  citationColumns?: TileCitationColumns | null;

  @Field(() => String, { nullable: true, description: "Toelichting, in Dutch." })
  note?: string | null;

  @Field(() => String, { description: "Bron in one sentence, in Dutch." })
  source!: string;
}
