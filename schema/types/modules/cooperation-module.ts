import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { Citation } from "../sources/citation.ts";

@ObjectType({
  description:
    "Samenwerkingsmodule: a task that municipalities of a partnership carry out together, or a submodule of one.",
})
export class CooperationModule {
  @Field(() => ID, { description: "Code, as used in addresses, files and checks: `inkoop`." })
  code!: string;

  @Field(() => String, { description: "Naam of the module." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Korte naam or abbreviation." })
  shortName?: string | null;

  @Field(() => [String], { description: "Vroegere en andere namen by which documents call it." })
  formerNames!: string[];

  @Field(() => String, { nullable: true, description: "Doel: what the module is for." })
  purpose?: string | null;

  @Field(() => Boolean, {
    description:
      "Beheerorganisatie: whether it is the management organisation, which stands outside the matrix.",
  })
  isManagementOrganisation!: boolean;

  @Field(() => DateScalar, { description: "Vanaf: the first day of the module." })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Tot: the first day without it; null while it goes on.",
  })
  validTo?: string | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the module's start." })
  citation?: Citation | null;
}
