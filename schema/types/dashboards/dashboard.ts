import { Field, ID, ObjectType } from "type-graphql";
import { Audience } from "./audience.ts";
import { DashboardParameter } from "./dashboard-parameter.ts";
import { DashboardTab } from "./dashboard-tab.ts";
import { DashboardTile } from "./dashboard-tile.ts";

@ObjectType({
  description: "Dashboard: figures for one audience, written as a file and drawn from its own SQL.",
})
export class Dashboard {
  @Field(() => ID, { description: "Adres: `wsp`." })
  slug!: string;

  @Field(() => String, { description: "Titel, in Dutch." })
  title!: string;

  @Field(() => String, { description: "Omschrijving, in Dutch." })
  description!: string;

  @Field(() => [Audience], { description: "Doelgroepen for whom it is written." })
  audience!: Audience[];

  @Field(() => String, {
    nullable: true,
    description: "Verzonnen: what of it does not exist, in Dutch; null where everything is real.",
  })
  fictional?: string | null;

  @Field(() => [DashboardParameter], { description: "Parameters, in order." })
  parameters!: DashboardParameter[];

  @Field(() => [DashboardTab], { description: "Tabbladen; none where all tiles stand on one page." })
  tabs!: DashboardTab[];

  @Field(() => [DashboardTile], { description: "Tegels, in order." })
  tiles!: DashboardTile[];
}
