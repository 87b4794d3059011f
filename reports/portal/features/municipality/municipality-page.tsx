import { useParams } from "react-router";
import { MunicipalityDocument } from "#schema/generated/graphql.ts";
import { NotFoundPage } from "../../components/not-found-page.tsx";
import { Page } from "../../components/page.tsx";
import { PageAnswer } from "../../components/page-answer.tsx";
import { PageSections } from "../../components/page-sections.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { MunicipalityContributions } from "./municipality-contributions.tsx";
import { MunicipalityParticipations } from "./municipality-participations.tsx";
import { MunicipalitySummary } from "./municipality-summary.tsx";

/** One municipality: its names in time, its inhabitants, what it takes part in and what it pays. */
export function MunicipalityPage() {
  const { code = "" } = useParams();
  return (
    <PageAnswer
      document={MunicipalityDocument}
      key={code}
      variables={{ code }}
      sought={`De gemeente "${code}"`}
      what="De gemeente"
    >
      {({ municipality }) => {
        if (!municipality) return <NotFoundPage what={`De gemeente "${code}"`} />;
        const { name, isFictional, participations, contributions } = municipality;
        return (
          <Page
            above={[{ to: "/gemeenten", text: "Gemeenten" }]}
            fictional={isFictional ? name : undefined}
            title={name}
          >
            <MunicipalitySummary municipality={municipality} />
            <p className="utrecht-paragraph screen-only">
              <TextLink to={`/gemeente/${code}/spiegel`}>
                Alle cijfers van {name} naast die van anderen
              </TextLink>
            </p>
            <PageSections
              sections={[
                {
                  id: "deelname",
                  title: "Deelname",
                  content:
                    participations.length > 0 ? (
                      <MunicipalityParticipations municipality={municipality} />
                    ) : null,
                },
                {
                  id: "bijdragen",
                  title: "Bijdragen",
                  content:
                    contributions.length > 0 ? (
                      <MunicipalityContributions municipality={municipality} />
                    ) : null,
                },
              ]}
            />
          </Page>
        );
      }}
    </PageAnswer>
  );
}
