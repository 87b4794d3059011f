import { Field, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../scalars/date-time.ts";
import { EmbedKind } from "./embed-kind.ts";

@ObjectType({
  description:
    "Insluiting: where the dashboard is embedded from: this platform's own renderer, or a Metabase guest embed with a short-lived token.",
})
export class DashboardEmbed {
  @Field(() => EmbedKind, { description: "Soort insluiting." })
  kind!: EmbedKind;

  @Field(() => String, { nullable: true, description: "Adres of what is to be shown in a frame." })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "Bewijs that opens it; only of Metabase." })
  token?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Verloopt: until when the token is good." })
  expiresAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Reden why the portal draws it, where it would have been Metabase, in Dutch.",
  })
  reason?: string | null;
}
