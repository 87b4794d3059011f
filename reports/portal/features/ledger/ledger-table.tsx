import type { DiscrepanciesQuery } from "#schema/generated/graphql.ts";
import { NoteCell } from "../../components/note-cell.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { number } from "../../i18n/numbers.ts";
import { DISCREPANCY_KINDS, FINDERS } from "../../i18n/result-words.ts";
import "./ledger-table.css";

/** The ledger: printed against recomputed, the difference, why, and who found it. */
export function LedgerTable({ discrepancies }: { discrepancies: DiscrepanciesQuery["discrepancies"] }) {
  return (
    <TableFrame caption="Tegenspraken in de bronnen" className="ledger table--long" isCaptionVisible={false}>
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
          <th className="number" scope="col">
            Verschil
          </th>
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      <tbody>
        {discrepancies.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <strong>{one.subject}</strong>
              <small>{one.explanation}</small>
            </th>
            <td>
              {DISCREPANCY_KINDS[one.kind]}
              <small>{FINDERS[one.foundBy]}</small>
            </td>
            <td className="number ledger__words">{one.printed}</td>
            <td className="number ledger__words">
              {one.recomputed ?? <span className="muted">niet te berekenen</span>}
            </td>
            <td className="number">
              {one.difference === null ? <span className="muted">geen getal</span> : number(one.difference)}
            </td>
            <NoteCell cited={[one.citation]} of={one.subject} />
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
