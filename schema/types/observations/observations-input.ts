import { Field, ID, InputType, Int } from "type-graphql";
import { ObservationDimension } from "./observation-dimension.ts";

@InputType({ description: "Vraag om waarnemingen: which indicators, of whom and when, grouped by what." })
export class ObservationsInput {
  @Field(() => [ID], { description: "Indicatoren: their codes." })
  indicators!: string[];

  @Field(() => [ID], { nullable: true, description: "Gemeenten: only these." })
  municipalities?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Modules: only these." })
  modules?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Aanbieders: only these; of indicators that are split by provider.",
  })
  providers?: string[] | null;

  @Field(() => String, { nullable: true, description: "Vanaf: the first period: `2019`, `2021-Q2`." })
  from?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Tot en met: the last period, itself included; a year ends with its last quarter.",
  })
  to?: string | null;

  @Field(() => [ObservationDimension], {
    defaultValue: ["MUNICIPALITY", "PERIOD"],
    description: "Dimensies by which the figures are grouped.",
  })
  groupBy!: ObservationDimension[];

  @Field(() => Int, { nullable: true, defaultValue: 100, description: "Aantal rows of a page: 1 to 10,000." })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor: the `endCursor` of the page before." })
  after?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      "Herindelingen volgen: today's municipalities only, with the figures of those that went into them handed on where they may be added.",
  })
  followRedivisions?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Met fictieve: also invented figures where no municipality, module or provider is named.",
  })
  includeFictional?: boolean | null;
}
