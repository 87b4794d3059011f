import { useSearchParams } from "react-router";
import { DiscrepanciesDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { filterFromAddress } from "./ledger-filter.ts";
import { LedgerFilterForm } from "./ledger-filter-form.tsx";
import { LedgerTable } from "./ledger-table.tsx";

/** Figures that contradict a sum, a claim or another source, as they are printed and as they come out. */
export function LedgerPage() {
  const filter = filterFromAddress(useSearchParams()[0]);
  return (
    <Page title="Tegenspraken">
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Cijfers die niet optellen, of die een bewering of een ander document tegenspreken. Niets is verbeterd:
        wat is afgedrukt blijft staan, naast wat eruit had moeten komen.
      </p>
      <Answer document={DiscrepanciesDocument} variables={filter} what="De lijst van tegenspraken">
        {({ discrepancies, sources }) => (
          <>
            <LedgerFilterForm filter={filter} sources={sources} />
            <p className="utrecht-paragraph" role="status">
              <strong>
                {discrepancies.length} {discrepancies.length === 1 ? "tegenspraak" : "tegenspraken"}
              </strong>
              {(filter.source || filter.kind) && " binnen deze keuze"}.
            </p>
            {discrepancies.length > 0 && <LedgerTable discrepancies={discrepancies} />}
          </>
        )}
      </Answer>
    </Page>
  );
}
