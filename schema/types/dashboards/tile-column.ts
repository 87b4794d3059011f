import { Field, ID, Int, ObjectType } from "type-graphql";
import { ColumnFormat } from "./column-format.ts";

@ObjectType({ description: "Kolom: one of a tile that a reader sees." })
export class TileColumn {
  @Field(() => ID, { description: "Naam, as in `DashboardTile.columns`." })
  name!: string;

  @Field(() => String, { description: "Opschrift, in Dutch." })
  label!: string;

  @Field(() => ColumnFormat, { description: "Notatie." })
  format!: ColumnFormat;

  @Field(() => Int, {
    nullable: true,
    description: "Decimalen that are written; null: as many as the figure has, at most four.",
  })
  decimals?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Statuskolom: the column that says how sure the value is; null where every value is final.",
  })
  status?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Redenkolom: the column that says why there is no value.",
  })
  reason?: string | null;
}
