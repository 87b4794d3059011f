import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { Citation } from "../sources/citation.ts";
import { AllocationKey } from "./allocation-key.ts";

@ObjectType({
  description: "Verdeelregel: how the participants divide the costs of a module, and from when.",
})
export class AllocationRule {
  @Field(() => AllocationKey, { description: "Verdeelsleutel." })
  key!: AllocationKey;

  @Field(() => String, { description: "Omschrijving of the rule, in Dutch." })
  description!: string;

  @Field(() => String, {
    nullable: true,
    description: "Peildatum of the key, as the source words it: `31 oktober t-1`.",
  })
  referenceDate?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Vanaf: the first day of the rule." })
  validFrom?: string | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the rule." })
  citation?: Citation | null;
}
