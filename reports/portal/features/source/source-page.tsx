import { useParams } from "react-router";
import { SourceDocument } from "#schema/generated/graphql.ts";
import { NotFoundPage } from "../../components/not-found-page.tsx";
import { Page } from "../../components/page.tsx";
import { PageAnswer } from "../../components/page-answer.tsx";
import { SourceDiscrepancies } from "./source-discrepancies.tsx";
import { SourceFacts } from "./source-facts.tsx";

/** One document: what identifies it, how much was taken from it, and what in it does not agree. */
export function SourcePage() {
  const { code = "" } = useParams();
  return (
    <PageAnswer
      document={SourceDocument}
      key={code}
      variables={{ code }}
      sought={`De bron "${code}"`}
      what="De bron"
    >
      {({ source }) => {
        if (!source) return <NotFoundPage what={`De bron "${code}"`} />;
        return (
          <Page above={[{ to: "/bronnen", text: "Bronnen" }]} title={source.title}>
            <SourceFacts source={source} />
            <SourceDiscrepancies source={source} />
          </Page>
        );
      }}
    </PageAnswer>
  );
}
