import { Field, ID, InputType, Int } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";
import { AllocationKey } from "./allocation-key.ts";
import { Rounding } from "./rounding.ts";
import { ShareInput } from "./share-input.ts";

@InputType({ description: "Vraag om een kostenverdeling: a published one again, or a what-if." })
export class AllocationInput {
  @Field(() => ID, {
    nullable: true,
    description: "Module whose costs are divided; without it, the members of the partnership pay.",
  })
  module?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Samenwerkingsverband whose members pay, where no module is named.",
  })
  partnership?: string | null;

  @Field(() => Int, { description: "Begrotingsjaar." })
  financialYear!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Totaal in euros; the default is the printed total of the contributions of that year.",
  })
  total?: string | null;

  @Field(() => AllocationKey, {
    nullable: true,
    description: "Verdeelsleutel; the default is the rule of the module in that year.",
  })
  key?: AllocationKey | null;

  @Field(() => [ShareInput], {
    nullable: true,
    description: "Eigen gewichten, which go before those of the key.",
  })
  shares?: ShareInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Deelnemers. The default is who takes part on 1 January of the year, or, before a module has begun, whom a published contribution names.",
  })
  participants?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Toetreders: municipalities that pay as well." })
  join?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Uittreders: municipalities that do not pay." })
  leave?: string[] | null;

  @Field(() => Rounding, { nullable: true, defaultValue: "EXACT", description: "Afronding." })
  rounding?: Rounding | null;
}
