import { Field, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";
import { AllocationKey } from "./allocation-key.ts";
import { AllocationRow } from "./allocation-row.ts";
import { Rounding } from "./rounding.ts";

@ObjectType({ description: "Kostenverdeling: a total divided over municipalities by a key, computed now." })
export class Allocation {
  @Field(() => DecimalScalar, { description: "Totaal in euros that is divided." })
  total!: string;

  @Field(() => AllocationKey, { description: "Verdeelsleutel that was used." })
  key!: AllocationKey;

  @Field(() => Rounding, { description: "Afronding that was used." })
  rounding!: Rounding;

  @Field(() => [AllocationRow], {
    description:
      "Rijen, by name of the municipality. None as long as a weight is missing: nothing is guessed.",
  })
  rows!: AllocationRow[];

  @Field(() => DecimalScalar, {
    description: "Restant: the total less the sum of the amounts; only PER_ROW leaves any.",
  })
  residue!: string;
}
