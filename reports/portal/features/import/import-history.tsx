import { type RecordColumn, RecordTable, words } from "../../components/record-table.tsx";
import { moment, shortDate } from "../../i18n/dates.ts";
import type { BookedImport, Format } from "./import-answers.ts";
import { countsInWords, labelOf, OUTCOME_WORDS } from "./import-words.ts";

interface ImportHistoryProps {
  readonly formats: readonly Format[];
  readonly imports: readonly BookedImport[];
}

function whatItDid({ outcome, added, changed, superseded }: BookedImport): string {
  if (outcome !== "IMPORTED") return OUTCOME_WORDS[outcome];
  return countsInWords({ added: added ?? 0, changed: changed ?? 0, superseded: superseded ?? 0 });
}

/** What was imported in the portal, by whom and when, and how to put it right. */
export function ImportHistory({ formats, imports }: ImportHistoryProps) {
  const columns: readonly RecordColumn<BookedImport>[] = [
    words("Wanneer", ({ startedAt }) => moment(startedAt)),
    words("Wie", ({ steward }) => steward),
    words("Bestand", ({ file }) => file),
    words("Bevat", ({ format }) => labelOf(formats, format)),
    words("Aangeleverd", ({ deliveredBy, deliveredOn }) => `${deliveredBy}, ${shortDate(deliveredOn)}`),
    words("Wat het deed", whatItDid),
  ];
  return (
    <section aria-labelledby="eerder">
      <h2 className="utrecht-heading-2" id="eerder">
        Eerder geïmporteerd
      </h2>
      {imports.length === 0 ? (
        <p className="utrecht-paragraph">Er is in het portaal nog niets geïmporteerd.</p>
      ) : (
        <RecordTable
          caption="Eerder geïmporteerd"
          columns={columns}
          fileName="eerder-geimporteerd"
          keyOf={({ id }) => id}
          rows={imports}
        />
      )}
      <h3 className="utrecht-heading-3">Iets rechtzetten</h3>
      <p className="utrecht-paragraph">
        Lever een verbeterd bestand aan: van dezelfde rij, of bij maandstaten van dezelfde aanbieder en maand,
        telt de laatste levering. Wat eerder is aangeleverd blijft bewaard. Een rij die er nooit had mogen
        komen haalt een levering niet weg: vraag dat de beheerder.
      </p>
    </section>
  );
}
