import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { DecimalScalar } from "../scalars/decimal.ts";
import { Citation } from "../sources/citation.ts";

@ObjectType({ description: "Product: what is delivered and declared under a care category." })
export class Product {
  @Field(() => ID, { description: "Code of the product." })
  code!: string;

  @Field(() => String, { description: "Naam." })
  name!: string;

  @Field(() => String, { description: "Wet: `WMO`, `JW`, `WI` or `PW`." })
  law!: string;

  @Field(() => String, { nullable: true, description: "Productcategorie of iWmo or iJw: two characters." })
  productCategoryCode?: string | null;

  @Field(() => String, {
    description:
      "Eenheid in which it is delivered: `MINUTE`, `HOUR`, `DAY_PART`, `DAY`, `WEEK`, `MONTH`, `EUR`, `PIECE` or `TRAJECTORY`.",
  })
  unit!: string;

  @Field(() => DecimalScalar, { nullable: true, description: "Tarief per eenheid, in euro." })
  price?: string | null;

  @Field(() => DateScalar, { description: "Vanaf: the first day." })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: "Tot: the first day after it." })
  validTo?: string | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the product." })
  citation?: Citation | null;
}
