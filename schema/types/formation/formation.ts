import { Field, ID, Int, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";
import { Citation } from "../sources/citation.ts";
import { FormationStage } from "./formation-stage.ts";

@ObjectType({ description: "Formatie: the staff that a module may have in one year, in one version." })
export class Formation {
  @Field(() => ID, { description: "Sleutel of this version: `inkoop-2017-measured`." })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Jaar that the formation is of; null where the source does not say.",
  })
  year?: number | null;

  @Field(() => FormationStage, { description: "Stadium: which version of the formation this is." })
  stage!: FormationStage;

  @Field(() => String, { description: "Aanduiding of this version, in Dutch." })
  label!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Voltijdse werkweek in hours by which fte and hours are converted; null where none is stated.",
  })
  fullTimeHoursPerWeek?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Totaal in fte: the sum of its posts; null where a post that counts cannot be given in fte.",
  })
  totalFte?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Totaal in uren per week: the sum of its posts; null where a post that counts cannot be given in hours.",
  })
  totalHoursPerWeek?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Afgedrukt totaal, in the unit in which the source states the posts.",
  })
  printedTotal?: string | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of this formation." })
  citation?: Citation | null;
}
