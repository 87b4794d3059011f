import { type RecordColumn, RecordTable, words } from "../../components/record-table.tsx";
import { number } from "../../i18n/numbers.ts";
import type { Problem } from "./import-answers.ts";

interface NumberedProblem extends Problem {
  readonly key: string;
}

const COLUMNS: readonly RecordColumn<NumberedProblem>[] = [
  words("Rij", ({ row }) => (row === null ? "het bestand" : String(row))),
  words("Kolom", ({ column }) => column ?? "–"),
  words("Gekregen", ({ came }) => came),
  words("Verwacht", ({ expected }) => expected),
];

/** What is wrong with a file, row by row, to mend it with. */
export function ProblemReport({ problems }: { readonly problems: readonly Problem[] }) {
  const rows = problems.map((problem, index) => ({ ...problem, key: String(index) }));
  const many = problems.length === 1 ? "dit punt" : `deze ${number(problems.length)} punten`;
  return (
    <div className="import__problems">
      <p className="utrecht-paragraph">
        Er is niets gewijzigd, en van het bestand is niets bewaard. Verbeter {many} en stuur het opnieuw.
      </p>
      <RecordTable
        caption="Wat er niet klopt"
        columns={COLUMNS}
        fileName="wat-er-niet-klopt"
        keyOf={({ key }) => key}
        rows={rows}
      />
    </div>
  );
}
