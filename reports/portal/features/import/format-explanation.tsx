import { TableFrame } from "../../components/table-frame.tsx";
import type { Format } from "./import-answers.ts";

/** What each column of a kind of file is for, and the form to fill. */
export function FormatExplanation({ format: { name, columns } }: { readonly format: Format }) {
  const template = `/api/imports/templates/${name}`;
  return (
    <>
      <p className="utrecht-paragraph">
        Sjabloon:{" "}
        <a className="utrecht-link" download href={`${template}.csv`}>
          als CSV
        </a>{" "}
        of{" "}
        <a className="utrecht-link" download href={`${template}.xlsx`}>
          als spreadsheet
        </a>
        .
      </p>
      <details className="import__columns">
        <summary>De {columns.length} kolommen uitgelegd</summary>
        <TableFrame caption="Kolommen van dit bestand" isCaptionVisible={false}>
          <thead>
            <tr>
              <th scope="col">Kolom</th>
              <th scope="col">Wat erin staat</th>
              <th scope="col">Voorbeeld</th>
              <th scope="col">Mag leeg</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.name}>
                <th scope="row">
                  <code>{column.name}</code>
                </th>
                <td>{column.explanation}</td>
                <td>{column.example}</td>
                <td>{column.isRequired ? "nee" : "ja"}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </details>
    </>
  );
}
