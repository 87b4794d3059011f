import { Field, ID, Int, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";
import { Citation } from "../sources/citation.ts";
import { BudgetStage } from "./budget-stage.ts";

@ObjectType({
  description:
    "Begroting: what a module or partnership expects to spend and receive in one year, in one version.",
})
export class Budget {
  @Field(() => ID, { description: "Sleutel of this version: `rbl-2019-adopted`." })
  id!: string;

  @Field(() => Int, { description: "Begrotingsjaar." })
  financialYear!: number;

  @Field(() => BudgetStage, { description: "Stadium: which version of the year's budget this is." })
  stage!: BudgetStage;

  @Field(() => String, { description: "Aanduiding of this version, in Dutch." })
  label!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Afgedrukt totaal van de baten, also where it is wrong.",
  })
  printedTotalIncome?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Afgedrukt totaal van de lasten, also where it is wrong.",
  })
  printedTotalExpense?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Afgedrukt totaal inclusief toevoegingen that stand below the total.",
  })
  printedTotalWithSupplements?: string | null;

  @Field(() => DecimalScalar, {
    description: "Totaal van de baten: the sum of its lines, without supplements.",
  })
  totalIncome!: string;

  @Field(() => DecimalScalar, {
    description: "Totaal van de lasten: the sum of its lines, without supplements.",
  })
  totalExpense!: string;

  @Field(() => DecimalScalar, {
    description: "Totaal van de lasten inclusief toevoegingen: the sum of all its lines.",
  })
  totalExpenseWithSupplements!: string;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of this budget." })
  citation?: Citation | null;
}
