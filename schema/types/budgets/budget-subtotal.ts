import { Field, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";
import { Citation } from "../sources/citation.ts";
import { BudgetSide } from "./budget-side.ts";

@ObjectType({ description: "Subtotaal van een begroting: as printed, beside the sum of its lines." })
export class BudgetSubtotal {
  @Field(() => BudgetSide, { description: "Baten of lasten." })
  side!: BudgetSide;

  @Field(() => String, { description: "Rubriek of which it is the total." })
  category!: string;

  @Field(() => DecimalScalar, { description: "Afgedrukt bedrag, also where it is wrong." })
  printedAmount!: string;

  @Field(() => DecimalScalar, {
    description: "Nagerekend bedrag: the sum of the lines of that side and category.",
  })
  recomputedAmount!: string;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the printed subtotal." })
  citation?: Citation | null;
}
