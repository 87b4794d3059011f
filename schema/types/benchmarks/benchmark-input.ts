import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { PeerGroup } from "./peer-group.ts";

@InputType({ description: "Vraag om een benchmark: what is compared, of when, and with whom." })
export class BenchmarkInput {
  @Field(() => ID, { description: "Indicator: its code." })
  indicator!: string;

  @Field(() => String, {
    description: "Periode: a year (`2024`) or a part of one, as in `Indicator.periods`.",
  })
  period!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "Samenwerkingsverband of PARTNERSHIP and SIZE_CLASS; its members outside the module are shown as well.",
  })
  partnership?: string | null;

  @Field(() => PeerGroup, {
    defaultValue: "PARTICIPANTS",
    nullable: true,
    description: "Vergelijkingsgroep.",
  })
  peers?: PeerGroup | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Gemeenten: with CUSTOM the group itself, otherwise municipalities to show and follow in the trend.",
  })
  municipalities?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Eigen gemeente: whose like or whose size class is compared, and who is followed in the trend.",
  })
  similarTo?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Peildatum of the group; the default is the first day of the period.",
  })
  asOf?: string | null;

  @Field(() => ID, { nullable: true, description: "Module, where the indicator is about several." })
  module?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Categorie, where the indicator is split by one: a taakveld.",
  })
  category?: string | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 10,
    description: "Aantal gelijkende gemeenten with SIMILAR: 3 to 50.",
  })
  similarCount?: number | null;
}
