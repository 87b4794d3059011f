import { useParams, useSearchParams } from "react-router";
import { ParticipationMatrixDocument } from "#schema/generated/graphql.ts";
import { NotFoundPage } from "../../components/not-found-page.tsx";
import { Page } from "../../components/page.tsx";
import { PageAnswer } from "../../components/page-answer.tsx";
import { isDay } from "../../i18n/dates.ts";
import { DayForm } from "./day-form.tsx";
import { MatrixSummary } from "./matrix-summary.tsx";
import { MatrixTable } from "./matrix-table.tsx";

/** Who takes part in what on one day; the day stands in the address. */
export function MatrixPage() {
  const { partnership: code = "" } = useParams();
  const day = useSearchParams()[0].get("peildatum");
  const asOf = day && isDay(day) ? day : null;
  return (
    <PageAnswer
      document={ParticipationMatrixDocument}
      key={code}
      variables={{ partnership: code, asOf }}
      sought={`Het samenwerkingsverband "${code}"`}
      what="De deelnamematrix"
    >
      {({ partnership, participationMatrix: matrix }) => {
        if (!partnership) return <NotFoundPage what={`Het samenwerkingsverband "${code}"`} />;
        const { name, abbreviation, isFictional } = partnership;
        const above = [{ to: `/samenwerking/${code}`, text: abbreviation ?? name }];
        return (
          <Page title="Wie doet waaraan mee" above={above} fictional={isFictional ? name : undefined}>
            <p className="utrecht-paragraph utrecht-paragraph--lead">
              Deelname van gemeenten aan de modules van {abbreviation ?? name}, op de dag die u kiest.
            </p>
            <DayForm asOf={matrix.asOf} refused={day !== null && asOf === null ? day : null} />
            <MatrixSummary matrix={matrix} partnership={partnership} />
            {matrix.rows.length > 0 && <MatrixTable matrix={matrix} />}
          </Page>
        );
      }}
    </PageAnswer>
  );
}
