import { useParams } from "react-router";
import { PartnershipDocument } from "#schema/generated/graphql.ts";
import { NotFoundPage } from "../../components/not-found-page.tsx";
import { Page } from "../../components/page.tsx";
import { PageAnswer } from "../../components/page-answer.tsx";
import { PageSections } from "../../components/page-sections.tsx";
import { partnershipSections } from "./partnership-sections.tsx";
import { PartnershipSummary } from "./partnership-summary.tsx";

/** One partnership: members, modules, who decides what, and what is due when. */
export function PartnershipPage() {
  const { partnership: code = "" } = useParams();
  const year = new Date().getFullYear() + 1;
  return (
    <PageAnswer
      document={PartnershipDocument}
      key={code}
      variables={{ code, year }}
      sought={`Het samenwerkingsverband "${code}"`}
      what="Het samenwerkingsverband"
    >
      {({ partnership, planningCalendar }) => {
        if (!partnership) return <NotFoundPage what={`Het samenwerkingsverband "${code}"`} />;
        return (
          <Page title={partnership.name} fictional={partnership.isFictional ? partnership.name : undefined}>
            <PartnershipSummary partnership={partnership} />
            <PageSections sections={partnershipSections(partnership, planningCalendar, year)} />
          </Page>
        );
      }}
    </PageAnswer>
  );
}
