import type { ReactNode } from "react";
import { csv } from "./csv.ts";
import { DownloadButton } from "./download-button.tsx";
import { TableFrame } from "./table-frame.tsx";

/** One column of a table of records: its head, what it shows, and what it is in a file. */
export interface RecordColumn<Row> {
  readonly head: string;
  readonly isNumber?: boolean;
  readonly show: (row: Row) => ReactNode;
  readonly cell: (row: Row) => string;
}

interface RecordTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly RecordColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Of the CSV, without its extension. */
  readonly fileName: string;
}

/** A table of records with the same rows as a CSV file: the first column names the row. */
export function RecordTable<Row>({ caption, columns, rows, keyOf, fileName }: RecordTableProps<Row>) {
  const [first, ...others] = columns;
  if (!first) return null;
  const contents = () =>
    csv([columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => cell(row)))]);
  return (
    <>
      <TableFrame caption={caption} isCaptionVisible={false}>
        <thead>
          <tr>
            {columns.map(({ head, isNumber }) => (
              <th className={isNumber ? "number" : undefined} key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{first.show(row)}</th>
              {others.map(({ head, isNumber, show }) => (
                <td className={isNumber ? "number" : undefined} key={head}>
                  {show(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <DownloadButton contents={contents} fileName={`${fileName}.csv`}>
        {caption} als CSV
      </DownloadButton>
    </>
  );
}

/** A column of words that stand in the file as they are shown. */
export function words<Row>(head: string, of: (row: Row) => string): RecordColumn<Row> {
  return { head, show: of, cell: of };
}
