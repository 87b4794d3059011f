import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Allocation } from "#schema/types/budgets/allocation.ts";
import { AllocationInput } from "#schema/types/budgets/allocation-input.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import { type ComputedAllocation, computeAllocation } from "./compute-allocation.ts";

@Resolver(() => Allocation)
export class AllocationResolver {
  @Query(() => Allocation, {
    description:
      "Kostenverdeling: a published one again, or a what-if with another total, key or set of participants.",
  })
  allocation(
    @Arg("input", () => AllocationInput, { description: "Wat er verdeeld wordt, over wie en hoe." })
    input: AllocationInput,
    @Ctx() { reader }: RequestContext,
  ): Promise<ComputedAllocation> {
    return computeAllocation(reader, input);
  }

  @FieldResolver(() => [Municipality], {
    description:
      "Gemeenten zonder gewicht: those whose weight in the key is not in the sources. Nothing is divided as long as there are any.",
  })
  async missingWeights(
    @Root() { missingWeightCodes }: ComputedAllocation,
    @Ctx() { loaders }: RequestContext,
  ): Promise<(MunicipalityRow | null)[]> {
    return Promise.all(missingWeightCodes.map((code) => loaders.one(municipalityByCode, { code })));
  }
}
