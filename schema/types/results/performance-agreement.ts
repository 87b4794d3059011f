import { Field, ID, Int, ObjectType } from "type-graphql";
import { Citation } from "../sources/citation.ts";
import { RealisationStatus } from "./realisation-status.ts";

@ObjectType({ description: "Prestatieafspraak: what a module was to do, and what became of it." })
export class PerformanceAgreement {
  @Field(() => ID, { description: "Sleutel: `inkoop-2017-inkoop-1`." })
  id!: string;

  @Field(() => String, { description: "Taakgebied." })
  area!: string;

  @Field(() => String, { description: "Afspraak in a few words of ours, in Dutch." })
  description!: string;

  @Field(() => RealisationStatus, { description: "Realisatie." })
  status!: RealisationStatus;

  @Field(() => String, { description: "Realisatie zoals afgedrukt." })
  printedStatus!: string;

  @Field(() => String, { nullable: true, description: "Vooruitzicht: what is to follow, in Dutch." })
  outlook?: string | null;

  @Field(() => Int, { description: "Jaar that the status is of." })
  year!: number;

  @Field(() => Citation, { nullable: true, description: "Vindplaats." })
  citation?: Citation | null;
}
