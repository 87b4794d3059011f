import { NoteCell } from "../../components/note-cell.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { DISCREPANCY_KINDS } from "../../i18n/result-words.ts";
import type { SourceAnswer } from "./source-facts.tsx";

/** What in the document does not agree, in short; the ledger tells more. */
export function SourceDiscrepancies({ source }: { source: SourceAnswer }) {
  const { code, discrepancies } = source;
  return (
    <section aria-labelledby="tegenspraken">
      <h2 className="utrecht-heading-2" id="tegenspraken">
        Tegenspraken
      </h2>
      {discrepancies.length === 0 ? (
        <p className="utrecht-paragraph">In dit document is niets gevonden dat elkaar tegenspreekt.</p>
      ) : (
        <>
          <p className="utrecht-paragraph">
            {discrepancies.length} gevonden; de toelichting staat bij de{" "}
            <TextLink to={`/tegenspraken?bron=${code}`}>tegenspraken</TextLink>.
          </p>
          <TableFrame caption="Tegenspraken in dit document" isCaptionVisible={false}>
            <thead>
              <tr>
                <th scope="col">Waarover</th>
                <th scope="col">Soort</th>
                <th className="number" scope="col">
                  Afgedrukt
                </th>
                <th className="number" scope="col">
                  Nagerekend
                </th>
                <th className="note-column" scope="col">
                  Bron
                </th>
              </tr>
            </thead>
            <tbody>
              {discrepancies.map(({ id, kind, subject, printed, recomputed, citation }) => (
                <tr key={id}>
                  <th scope="row">{subject}</th>
                  <td>{DISCREPANCY_KINDS[kind]}</td>
                  <td className="number wrap">{printed}</td>
                  <td className="number wrap">
                    {recomputed ?? <span className="muted">niet te berekenen</span>}
                  </td>
                  <NoteCell cited={[citation]} of={subject} />
                </tr>
              ))}
            </tbody>
          </TableFrame>
        </>
      )}
    </section>
  );
}
