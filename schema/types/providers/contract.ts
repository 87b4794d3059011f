import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { Citation } from "../sources/citation.ts";

@ObjectType({ description: "Contract of a module with a provider for one kind of care." })
export class Contract {
  @Field(() => ID, { description: "Code of the contract." })
  code!: string;

  @Field(() => String, { nullable: true, description: "Perceel of the procurement." })
  lot?: string | null;

  @Field(() => DateScalar, { description: "Vanaf: the first day." })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Tot: the first day after it; null while it has no end.",
  })
  validTo?: string | null;

  @Field(() => Boolean, { description: "Veegcontract: bought for one case outside the framework." })
  isSpotContract!: boolean;

  @Field(() => Int, { nullable: true, description: "Opzegtermijn in months." })
  noticeMonths?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Opzeggen vóór: the last day to give notice, or to prolong; null without an end or a term.",
  })
  noticeBy?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Beëindigd op, before its end." })
  terminatedOn?: string | null;

  @Field(() => Int, { description: "Aantal addenda." })
  addenda!: number;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the contract." })
  citation?: Citation | null;
}
