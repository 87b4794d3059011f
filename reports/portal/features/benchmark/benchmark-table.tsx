import { Link, useSearchParams } from "react-router";
import { TableFrame } from "../../components/table-frame.tsx";
import { unitInWords } from "../../i18n/in-unit.ts";
import { BenchmarkTableRow } from "./benchmark-table-row.tsx";
import { type BenchmarkAnswer, isRanked, notesOf, rowsInSight } from "./benchmark-view.ts";

interface BenchmarkTableProps {
  readonly benchmark: BenchmarkAnswer;
  readonly caption: string;
  readonly isAll: boolean;
}

/** The municipalities by rank, and after them those that do not count, each with why. Nothing is ranked that cannot be. */
export function BenchmarkTable({ benchmark, caption, isAll }: BenchmarkTableProps) {
  const [search] = useSearchParams();
  const { rows, indicator } = benchmark;
  const shown = rowsInSight(rows, isAll);
  const hasRanks = isRanked(benchmark);
  const hasSimilarity = rows.some(({ similarity }) => similarity !== null);
  const notes = notesOf(benchmark);
  const unit = unitInWords(indicator.unit);
  const whole = new URLSearchParams(search);
  whole.set("alle", "ja");
  return (
    <>
      <TableFrame caption={caption} className="table--long">
        <thead>
          <tr>
            {hasRanks && (
              <th className="number" scope="col">
                Rang
              </th>
            )}
            <th scope="col">Gemeente</th>
            <th className="number" scope="col">
              Waarde{unit && <small>{unit}</small>}
            </th>
            {hasRanks && (
              <>
                <th className="number" scope="col">
                  Verschil met de mediaan
                </th>
                <th scope="col">Positie</th>
              </>
            )}
            {hasSimilarity && (
              <th className="number" scope="col">
                Gelijkenis
              </th>
            )}
            <th scope="col">Vergelijkbaarheid</th>
            <th className="note-column" scope="col">
              Bron
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <BenchmarkTableRow
              benchmark={benchmark}
              hasSimilarity={hasSimilarity}
              key={row.municipality.code}
              note={notes.of(row)}
              row={row}
            />
          ))}
        </tbody>
      </TableFrame>
      {notes.shared && <p className="utrecht-paragraph">Bij alle gemeenten: {notes.shared}</p>}
      {shown.length < rows.length && (
        <p className="utrecht-paragraph">
          Hier staan {shown.length} van de {rows.length} gemeenten.{" "}
          <Link className="utrecht-link utrecht-link--html-a" preventScrollReset to={`?${whole.toString()}`}>
            Toon alle {rows.length} gemeenten
          </Link>
        </p>
      )}
    </>
  );
}
