import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { DateTimeScalar } from "../scalars/date-time.ts";

@ObjectType({ description: "Bron: one document or open data set that figures come from." })
export class Source {
  @Field(() => ID, {
    description: "Code: the number and short name of the document, which is also its folder in seeds.",
  })
  code!: string;

  @Field(() => String, { description: "Titel of the document." })
  title!: string;

  @Field(() => String, { description: "Uitgever: the organisation that made it public." })
  publisher!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Datum van publicatie; null where the document does not say.",
  })
  publishedOn?: string | null;

  @Field(() => String, { description: "Soort document, in Dutch." })
  documentType!: string;

  @Field(() => String, { description: "Bestand: the name of the file that was read." })
  file!: string;

  @Field(() => String, { description: "Controlegetal: SHA-256 of that file, 64 hexadecimal digits." })
  sha256!: string;

  @Field(() => String, {
    nullable: true,
    description: "Licentie under which it may be used again; null where unknown.",
  })
  licence?: string | null;

  @Field(() => DateTimeScalar, {
    description: "Ingelezen op: the moment of the import that last changed it.",
  })
  importedAt!: string;

  @Field(() => Int, { description: "Aantal feiten: how many rows of the platform rest on it." })
  factCount!: number;
}
