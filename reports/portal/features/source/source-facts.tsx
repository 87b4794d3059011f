import type { SourceQuery } from "#schema/generated/graphql.ts";
import { Facts } from "../../components/facts.tsx";
import { date } from "../../i18n/dates.ts";
import { number } from "../../i18n/numbers.ts";

export type SourceAnswer = NonNullable<SourceQuery["source"]>;

/** What identifies the document. With the checksum anyone can see whether they hold the same file. */
export function SourceFacts({ source }: { source: SourceAnswer }) {
  const { publisher, publishedOn, documentType, licence, file, sha256, factCount, importedAt } = source;
  return (
    <Facts
      facts={[
        ["Uitgever", publisher],
        ["Datum", publishedOn ? date(publishedOn) : "niet vermeld"],
        ["Soort document", documentType],
        ["Licentie", licence ?? "niet vermeld"],
        ["Bestand", file],
        ["Controlegetal (SHA-256)", <code key="sha">{sha256}</code>],
        ["Overgenomen feiten", number(factCount)],
        ["Ingelezen op", importedAt && date(importedAt.slice(0, 10))],
      ]}
    />
  );
}
