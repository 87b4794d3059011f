import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { Citation } from "../sources/citation.ts";
import { LegalForm } from "./legal-form.ts";

@ObjectType({ description: "Samenwerkingsverband: municipalities that carry out tasks together." })
export class Partnership {
  @Field(() => ID, { description: "Code, as used in addresses, files and checks: `mgr-sdcg`." })
  code!: string;

  @Field(() => String, { description: "Naam of the partnership." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Afkorting by which it is known." })
  abbreviation?: string | null;

  @Field(() => LegalForm, { description: "Rechtsvorm." })
  legalForm!: LegalForm;

  @Field(() => Boolean, {
    description: "Modulair: whether each municipality chooses the modules that it takes part in.",
  })
  isModular!: boolean;

  @Field(() => Boolean, {
    description: "Fictief: whether the partnership is invented, for showing what the platform can do.",
  })
  isFictional!: boolean;

  @Field(() => DateScalar, {
    description: "Vanaf: the first day of the partnership that our sources speak of.",
  })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Tot: the first day without it; null while it goes on.",
  })
  validTo?: string | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of its start." })
  citation?: Citation | null;
}
