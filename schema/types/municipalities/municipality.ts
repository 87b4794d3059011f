import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { SizeClass } from "./size-class.ts";

@ObjectType({ description: "Gemeente, by its CBS code." })
export class Municipality {
  @Field(() => ID, { description: "Gemeentecode of CBS: `GM0202`." })
  code!: string;

  @Field(() => String, { description: "Naam of the municipality." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Provincie in which it lies." })
  province?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Vanaf: the first day under this code." })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Tot: the day on which a redivision ended it; null while it goes on.",
  })
  validTo?: string | null;

  @Field(() => SizeClass, {
    nullable: true,
    description: "Grootteklasse for the composition of the executive board; null where no class is agreed.",
  })
  sizeClass?: SizeClass | null;

  @Field(() => Boolean, {
    description: "Fictief: whether the municipality is invented, for showing what the platform can do.",
  })
  isFictional!: boolean;
}
