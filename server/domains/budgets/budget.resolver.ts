import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Budget } from "#schema/types/budgets/budget.ts";
import { BudgetLine } from "#schema/types/budgets/budget-line.ts";
import { BudgetStage } from "#schema/types/budgets/budget-stage.ts";
import { BudgetSubtotal } from "#schema/types/budgets/budget-subtotal.ts";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Partnership } from "#schema/types/modules/partnership.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { moduleByCode } from "../modules/cooperation-module.loader.ts";
import type { CooperationModuleRow } from "../modules/cooperation-module.queries.ts";
import { partnershipByCode } from "../modules/partnership.loader.ts";
import type { PartnershipRow } from "../modules/partnership.queries.ts";
import { budgetsOfFilter } from "./budget.loader.ts";
import type { BudgetRow } from "./budget.queries.ts";
import { linesOfBudget } from "./budget-line.loader.ts";
import { subtotalsOfBudget } from "./budget-subtotal.loader.ts";

@Resolver(() => Budget)
export class BudgetResolver {
  @Query(() => [Budget], {
    description: "Begrotingen: every version that the sources print; filters that match nothing give none.",
  })
  budgets(
    @Arg("partnership", () => ID, { nullable: true, description: "Samenwerkingsverband: its code." })
    partnership: string | null,
    @Arg("module", () => ID, { nullable: true, description: "Module: its code." }) module: string | null,
    @Arg("financialYear", () => Int, { nullable: true, description: "Begrotingsjaar." }) financialYear:
      | number
      | null,
    @Arg("stage", () => BudgetStage, { nullable: true, description: "Stadium." }) stage: BudgetStage | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<BudgetRow[]> {
    return loaders.many(budgetsOfFilter, {
      partnershipCode: partnership,
      moduleCode: module,
      financialYear,
      stage,
    });
  }

  @FieldResolver(() => CooperationModule, {
    nullable: true,
    description: "Module; null for a budget of the whole partnership.",
  })
  async module(
    @Root() { moduleCode }: BudgetRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow | null> {
    return moduleCode === null ? null : loaders.one(moduleByCode, { code: moduleCode });
  }

  @FieldResolver(() => Partnership, { description: "Samenwerkingsverband." })
  partnership(@Root() budget: BudgetRow, @Ctx() { loaders }: RequestContext): Promise<PartnershipRow | null> {
    return loaders.one(partnershipByCode, { code: budget.partnershipCode });
  }

  @FieldResolver(() => [BudgetLine], { description: "Begrotingsposten, in the order of the source." })
  lines(@Root() { id }: BudgetRow, @Ctx() { loaders }: RequestContext): Promise<BudgetLine[]> {
    return loaders.many(linesOfBudget, { budgetKey: id });
  }

  @FieldResolver(() => [BudgetSubtotal], {
    description: "Afgedrukte subtotalen, each beside the sum of its lines.",
  })
  printedSubtotals(@Root() { id }: BudgetRow, @Ctx() { loaders }: RequestContext): Promise<BudgetSubtotal[]> {
    return loaders.many(subtotalsOfBudget, { budgetKey: id });
  }
}
