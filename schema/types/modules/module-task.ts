import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { Citation } from "../sources/citation.ts";

@ObjectType({ description: "Taak: what belongs to a module, or what a source says does not." })
export class ModuleTask {
  @Field(() => String, { description: "Omschrijving of the task, in Dutch." })
  description!: string;

  @Field(() => Boolean, {
    description: "Hoort bij de module: false for a task that the source leaves to the municipalities.",
  })
  belongsToModule!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Vanaf: the first day of the task; null where the source does not say.",
  })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Tot: the first day without it; null while it goes on.",
  })
  validTo?: string | null;

  @Field(() => Citation, { nullable: true, description: "Vindplaats of the task." })
  citation?: Citation | null;
}
