import { useParams, useSearchParams } from "react-router";
import { FourMonthlyReportDocument } from "#schema/generated/graphql.ts";
import { NotFoundPage } from "../../components/not-found-page.tsx";
import { Page } from "../../components/page.tsx";
import { PageAnswer } from "../../components/page-answer.tsx";
import { ScopeNote } from "../../components/scope-note.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { lastFourMonths, periodInWords, stepFourMonths } from "../../i18n/provider-words.ts";
import { ReportBody } from "./report-body.tsx";

const FOUR_MONTHS = /^\d{4}-T[1-3]$/;

/** What a module reports over four months, to read on paper. */
export function ReportPage() {
  const { code = "" } = useParams();
  const asked = useSearchParams()[0].get("periode") ?? "";
  const period = FOUR_MONTHS.test(asked) ? asked : lastFourMonths(new Date().toISOString().slice(0, 10));
  const year = period.slice(0, 4);
  const sought = `De module "${code}"`;
  return (
    <PageAnswer
      document={FourMonthlyReportDocument}
      key={`${code} ${period}`}
      sought={sought}
      variables={{ module: code, period, year, financialYear: Number(year) }}
      what="De rapportage"
    >
      {(report) => {
        const { module } = report;
        if (!module) return <NotFoundPage what={sought} />;
        return (
          <Page
            above={[
              { to: "/modules", text: "Modules" },
              { to: `/module/${code}`, text: module.name },
            ]}
            fictional={module.partnership.isFictional ? module.partnership.name : undefined}
            title={`Viermaandsrapportage ${module.name}`}
          >
            <p className="utrecht-paragraph utrecht-paragraph--lead">
              {module.partnership.name}, {periodInWords(period)}.
            </p>
            <ScopeNote scope={report.figureScope} />
            <nav aria-label="Andere perioden" className="screen-only">
              <p className="utrecht-paragraph">
                <TextLink to={`?periode=${stepFourMonths(period, -1)}`}>Vier maanden eerder</TextLink>{" "}
                <TextLink to={`?periode=${stepFourMonths(period, 1)}`}>Vier maanden later</TextLink>
              </p>
            </nav>
            <ReportBody report={report} year={year} />
          </Page>
        );
      }}
    </PageAnswer>
  );
}
