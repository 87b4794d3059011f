import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { BenchmarkRow } from "./benchmark-row.ts";
import { BenchmarkStatistics } from "./benchmark-statistics.ts";
import { Comparability } from "./comparability.ts";

@ObjectType({
  description:
    "Benchmark: one indicator, one period, one group. Says who can be compared and who cannot, and why.",
})
export class Benchmark {
  @Field(() => String, { description: "Periode." })
  period!: string;

  @Field(() => DateScalar, { description: "Peildatum of the group." })
  asOf!: string;

  @Field(() => [BenchmarkRow], { description: "Rijen: those that count by rank, then the others by name." })
  rows!: BenchmarkRow[];

  @Field(() => BenchmarkStatistics, {
    nullable: true,
    description: "Statistiek of the values that count; null where none does.",
  })
  statistics?: BenchmarkStatistics | null;

  @Field(() => Comparability, {
    description: "Vergelijkbaarheid of the whole; only with OK is anyone ranked.",
  })
  comparability!: Comparability;

  @Field(() => String, {
    nullable: true,
    description: "Toelichting, in Dutch: why nobody is ranked, and breaks in the series.",
  })
  note?: string | null;

  @Field(() => String, {
    description:
      "Uitleg van de groep, in Dutch: who are compared, how they were chosen and what was missing.",
  })
  peerExplanation!: string;
}
