import { Field, Int, ObjectType } from "type-graphql";
import { Observation } from "../observations/observation.ts";
import { DateScalar } from "../scalars/date.ts";
import { TalkReason } from "./talk-reason.ts";

@ObjectType({
  description: "Kandidaat voor een gesprek: a provider on the work list of a round, with the reasons.",
})
export class TalkCandidate {
  @Field(() => String, { description: "Ronde: `2026-T3`." })
  cycle!: string;

  @Field(() => [TalkReason], { description: "Redenen, the most weighty first." })
  reasons!: TalkReason[];

  @Field(() => Int, {
    nullable: true,
    description: "Plaats by the spend of the year before the round; null where there is none to see.",
  })
  rank?: number | null;

  @Field(() => Observation, { description: "Omzet in the twelve months before the round." })
  spend!: Observation;

  @Field(() => Int, { description: "Aflopende contracten." })
  expiringContracts!: number;

  @Field(() => Int, { nullable: true, description: "Gemiste metingen; null where they are not seen." })
  missedIndicators?: number | null;

  @Field(() => Int, { nullable: true, description: "Open signalen; null where they are not seen." })
  openSignals?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Beoordelingen that were not sufficient; null where they are not seen.",
  })
  poorAssessments?: number | null;

  @Field(() => DateScalar, { nullable: true, description: "Gepland voor: where the talk is planned." })
  plannedFor?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Gehouden op: where it was held." })
  heldOn?: string | null;
}
