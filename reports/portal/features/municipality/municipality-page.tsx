import { useParams } from "react-router";
import { MunicipalityDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { NotFoundPage } from "../../components/not-found-page.tsx";
import { Page } from "../../components/page.tsx";
import { PageSections } from "../../components/page-sections.tsx";
import { MunicipalityContributions } from "./municipality-contributions.tsx";
import { MunicipalityParticipations } from "./municipality-participations.tsx";
import { MunicipalitySummary } from "./municipality-summary.tsx";

/** One municipality: its names in time, its inhabitants, what it takes part in and what it pays. */
export function MunicipalityPage() {
  const { code = "" } = useParams();
  return (
    <Answer document={MunicipalityDocument} key={code} variables={{ code }} what="De gemeente">
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
    </Answer>
  );
}
