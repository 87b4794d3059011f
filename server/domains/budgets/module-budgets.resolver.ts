import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { AllocationRule } from "#schema/types/budgets/allocation-rule.ts";
import { Budget } from "#schema/types/budgets/budget.ts";
import { BudgetStage } from "#schema/types/budgets/budget-stage.ts";
import { Contribution } from "#schema/types/budgets/contribution.ts";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { CooperationModuleRow } from "../modules/cooperation-module.queries.ts";
import { allocationRuleOnDay } from "./allocation-rule.loader.ts";
import { budgetsOfFilter } from "./budget.loader.ts";
import type { BudgetRow } from "./budget.queries.ts";
import { contributionsToModule } from "./contribution.loader.ts";
import type { ContributionRow } from "./contribution.queries.ts";

@Resolver(() => CooperationModule)
export class ModuleBudgetsResolver {
  @FieldResolver(() => [Budget], { description: "Begrotingen of the module, every version." })
  budgets(
    @Root() { code }: CooperationModuleRow,
    @Arg("financialYear", () => Int, { nullable: true, description: "Begrotingsjaar." }) financialYear:
      | number
      | null,
    @Arg("stage", () => BudgetStage, { nullable: true, description: "Stadium." }) stage: BudgetStage | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<BudgetRow[]> {
    return loaders.many(budgetsOfFilter, { partnershipCode: null, moduleCode: code, financialYear, stage });
  }

  @FieldResolver(() => [Contribution], { description: "Bijdragen of the municipalities to the module." })
  contributions(
    @Root() { code }: CooperationModuleRow,
    @Arg("financialYear", () => Int, { nullable: true, description: "Begrotingsjaar." }) financialYear:
      | number
      | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ContributionRow[]> {
    return loaders.many(contributionsToModule, { moduleCode: code, financialYear });
  }

  @FieldResolver(() => AllocationRule, {
    nullable: true,
    description: "Verdeelregel on one day; null where the sources state none by then.",
  })
  allocationRule(
    @Root() { code }: CooperationModuleRow,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Peildatum; the default is today." }) asOf:
      | string
      | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<AllocationRule | null> {
    return loaders.one(allocationRuleOnDay, { moduleCode: code, asOf: asOf ?? today });
  }
}
