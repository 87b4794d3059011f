import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Benchmark } from "#schema/types/benchmarks/benchmark.ts";
import { BenchmarkInput } from "#schema/types/benchmarks/benchmark-input.ts";
import { BenchmarkTrendPoint } from "#schema/types/benchmarks/benchmark-trend-point.ts";
import { Indicator } from "#schema/types/indicators/indicator.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { type ComputedBenchmark, computeBenchmark } from "./compute-benchmark.ts";
import { computeTrend, type TrendPoint } from "./compute-trend.ts";

@Resolver(() => Benchmark)
export class BenchmarkResolver {
  @Query(() => Benchmark, {
    description:
      "Benchmark: one indicator, one period, one group. Says who can be compared and who cannot, and why.",
  })
  benchmark(
    @Arg("input", () => BenchmarkInput, { description: "Wat er vergeleken wordt, van wanneer en met wie." })
    input: BenchmarkInput,
    @Ctx() { reader }: RequestContext,
  ): Promise<ComputedBenchmark> {
    return computeBenchmark(reader, input);
  }

  @FieldResolver(() => Indicator, { description: "Indicator that is compared." })
  indicator(@Root() { definition }: ComputedBenchmark): IndicatorDefinition {
    return definition;
  }

  @FieldResolver(() => [BenchmarkTrendPoint], {
    description: "Trend of the same group, up to and including the period; breaks in the series are marked.",
  })
  trend(
    @Root() benchmark: ComputedBenchmark,
    @Arg("periods", () => Int, { nullable: true, defaultValue: 5, description: "Aantal perioden: 1 to 20." })
    periods: number | null,
    @Ctx() { reader }: RequestContext,
  ): Promise<TrendPoint[]> {
    return computeTrend(reader, benchmark, periods ?? 5);
  }
}
