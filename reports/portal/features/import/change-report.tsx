import { useState } from "react";
import { Facts } from "../../components/facts.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { number } from "../../i18n/numbers.ts";
import type { Counts, ExampleChange, FormatColumn } from "./import-answers.ts";
import { written } from "./written.ts";

interface ChangeReportProps {
  readonly counts: Counts;
  readonly examples: readonly ExampleChange[];
  /** Of the kind of file, which know how their values are written. */
  readonly columns: readonly FormatColumn[];
  readonly onConfirm: () => Promise<void>;
}

function Change({
  columns,
  differences,
}: Pick<ChangeReportProps, "columns"> & Pick<ExampleChange, "differences">) {
  // What is counted of a file, such as its rows, is no column of it.
  const writingOf = (column: string) => columns.find(({ name }) => name === column)?.writing ?? "NUMBER";
  if (differences === null) return <>nieuw</>;
  return (
    <ul className="import__differences">
      {differences.map(({ column, was, becomes }) => (
        <li key={column}>
          {column}: <del>{written(was, writingOf(column))}</del> wordt{" "}
          <ins>{written(becomes, writingOf(column))}</ins>
        </li>
      ))}
    </ul>
  );
}

/** What a file would change, with some of it to recognise, before anything does. */
export function ChangeReport({ counts, examples, columns, onConfirm }: ChangeReportProps) {
  const [isAsked, setIsAsked] = useState(false);
  const { rowCount, added, changed, unchanged, superseded } = counts;
  const confirm = async () => {
    setIsAsked(true);
    await onConfirm();
    setIsAsked(false);
  };
  return (
    <>
      <Facts
        facts={[
          ["Rijen in het bestand", number(rowCount)],
          ["Nieuw", number(added)],
          ["Gewijzigd", number(changed)],
          ["Al zo bekend", number(unchanged)],
          [
            "Vervangt van eerdere leveringen",
            superseded > 0 && `${number(superseded)} (die blijven bewaard)`,
          ],
        ]}
      />
      {examples.length > 0 && (
        <TableFrame caption="De eerste wijzigingen">
          <thead>
            <tr>
              <th className="number" scope="col">
                Rij
              </th>
              <th scope="col">Wat</th>
              <th scope="col">Wijziging</th>
            </tr>
          </thead>
          <tbody>
            {examples.map(({ row, name, differences }) => (
              <tr key={row}>
                <td className="number">{row}</td>
                <th scope="row">{name}</th>
                <td>
                  <Change columns={columns} differences={differences} />
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
      <p className="utrecht-paragraph screen-only">
        <button
          className="utrecht-button utrecht-button--primary-action"
          disabled={isAsked}
          onClick={() => void confirm()}
          type="button"
        >
          Importeer {number(rowCount)} {rowCount === 1 ? "rij" : "rijen"}
        </button>
      </p>
    </>
  );
}
