import { Field, ID, InputType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";

@InputType({ description: "Keuze van aanbieders; what is left out is left open." })
export class ProviderFilter {
  @Field(() => ID, {
    nullable: true,
    description:
      "Gemeente: only providers that are contracted for it. Spend is then that of this municipality.",
  })
  municipality?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Zorgvorm: only providers that are contracted for it. Spend is then that of this category.",
  })
  careCategory?: string | null;

  @Field(() => ID, { nullable: true, description: "Module: only providers that it has contracted." })
  module?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Zoekterm: a part of the name, or a whole code or number.",
  })
  search?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Minimale omzet in the period, in euro." })
  minSpend?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Periode of spend and indicators: `2025`, `2025-T2`, `2025-07`; the default is the year of the last due statement.",
  })
  period?: string | null;
}
