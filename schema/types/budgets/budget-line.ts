import { Field, ID, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";
import { Citation } from "../sources/citation.ts";
import { BudgetSide } from "./budget-side.ts";
import { CostKind } from "./cost-kind.ts";
import { Recurrence } from "./recurrence.ts";

@ObjectType({ description: "Begrotingspost: one line of a budget." })
export class BudgetLine {
  @Field(() => ID, {
    description: "Sleutel: that of the budget and the position in it: `rbl-2019-adopted/3`.",
  })
  id!: string;

  @Field(() => String, { description: "Naam of the line, as the source gives it." })
  name!: string;

  @Field(() => BudgetSide, { description: "Baten of lasten." })
  side!: BudgetSide;

  @Field(() => CostKind, {
    nullable: true,
    description: "Programma- of overheadkosten; null where the source does not say.",
  })
  costKind?: CostKind | null;

  @Field(() => String, { nullable: true, description: "Rubriek under which the line stands." })
  category?: string | null;

  @Field(() => Recurrence, {
    nullable: true,
    description: "Structureel of incidenteel; null where the source does not say.",
  })
  recurrence?: Recurrence | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Bedrag in euros; null where it is pro memoria or not printed.",
  })
  amount?: string | null;

  @Field(() => Boolean, { description: "Pro memoria: known to come, amount unknown." })
  isProMemoria!: boolean;

  @Field(() => Boolean, {
    description: "Toevoeging onder het totaal, such as a result carried over; no part of the totals.",
  })
  isSupplement!: boolean;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of this line." })
  citation?: Citation | null;
}
