import { FieldResolver, Resolver, Root } from "type-graphql";
import { BenchmarkRow } from "#schema/types/benchmarks/benchmark-row.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import type { RankedRow } from "./rank-figures.ts";

@Resolver(() => BenchmarkRow)
export class BenchmarkRowResolver {
  @FieldResolver(() => Municipality, { description: "Gemeente of the row." })
  municipality(@Root() { municipality }: RankedRow): MunicipalityRow {
    return municipality;
  }
}
