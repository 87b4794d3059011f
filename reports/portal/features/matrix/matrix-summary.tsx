import type { ParticipationMatrixQuery } from "#schema/generated/graphql.ts";
import { DownloadButton } from "../../components/download-button.tsx";
import { date } from "../../i18n/dates.ts";
import { matrixCsv } from "./matrix-csv.ts";
import { type Matrix, participationCount } from "./matrix-view.ts";

interface MatrixSummaryProps {
  readonly matrix: Matrix;
  readonly partnership: NonNullable<ParticipationMatrixQuery["partnership"]>;
}

/** The day in one sentence, what the signs mean, and the same as a file. */
export function MatrixSummary({ matrix, partnership }: MatrixSummaryProps) {
  const count = participationCount(matrix);
  if (count === 0) {
    return (
      <p className="utrecht-paragraph" role="status">
        Op {date(matrix.asOf)} kennen de bronnen geen deelnames; de samenwerking begon op{" "}
        {date(partnership.validFrom)}.
      </p>
    );
  }
  return (
    <>
      <p className="utrecht-paragraph" role="status">
        Op {date(matrix.asOf)}:{" "}
        <strong data-total>
          {count} deelnames van {matrix.rows.length} gemeenten in {matrix.modules.length}{" "}
          {matrix.modules.length === 1 ? "module" : "modules"}
        </strong>
        .
      </p>
      <p className="utrecht-paragraph">
        Onder elk vinkje staat sinds wanneer. De <sup>r</sup> betekent gereconstrueerd: de tabel in het
        document is haar vinkjes kwijt, de deelname volgt uit andere zinnen ervan. Submodules zijn deel van
        hun module en tellen in het totaal niet mee.
      </p>
      <DownloadButton
        contents={() => matrixCsv(matrix)}
        fileName={`deelname-${partnership.code}-${matrix.asOf}.csv`}
      >
        Download deze tabel als CSV
      </DownloadButton>
    </>
  );
}
