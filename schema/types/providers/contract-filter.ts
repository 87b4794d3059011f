import { Field, ID, InputType, Int } from "type-graphql";
import { ContractStatus } from "./contract-status.ts";

@InputType({ description: "Keuze van contracten; what is left out is left open." })
export class ContractFilter {
  @Field(() => Int, {
    nullable: true,
    description:
      "Loopt af binnen dagen: ends after the day that is asked for, and no more than so many days later; drafts and terminated contracts left out.",
  })
  expiringWithinDays?: number | null;

  @Field(() => ID, { nullable: true, description: "Module that contracts." })
  module?: string | null;

  @Field(() => ID, { nullable: true, description: "Zorgvorm." })
  careCategory?: string | null;

  @Field(() => ID, { nullable: true, description: "Aanbieder." })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: "Gemeente that the contract serves." })
  municipality?: string | null;

  @Field(() => ContractStatus, { nullable: true, description: "Status on the day that is asked for." })
  status?: ContractStatus | null;
}
