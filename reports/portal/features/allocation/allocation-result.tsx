import type { AllocationQuery } from "#schema/generated/graphql.ts";
import { DownloadButton } from "../../components/download-button.tsx";
import { ROUNDINGS } from "../../i18n/allocation-words.ts";
import { ALLOCATION_KEYS } from "../../i18n/budget-words.ts";
import { euros } from "../../i18n/numbers.ts";
import { allocationCsv } from "./allocation-csv.ts";
import type { AllocationQuestion } from "./allocation-question.ts";
import { AllocationTable } from "./allocation-table.tsx";
import { Leavers } from "./leavers.tsx";
import { MissingWeights } from "./missing-weights.tsx";

interface AllocationResultProps {
  readonly answer: AllocationQuery;
  readonly moduleName: string;
  readonly question: AllocationQuestion;
}

/** The answer: in one sentence, as a table and as a file; or whose weight is missing. */
export function AllocationResult({ answer, moduleName, question }: AllocationResultProps) {
  const { total, key, rounding, residue, rows, missingWeights } = answer.allocation;
  const { module, year } = question;
  if (missingWeights.length > 0) return <MissingWeights allocation={answer.allocation} />;
  return (
    <section aria-label="Uitkomst">
      <p className="utrecht-paragraph" role="status">
        <strong>
          {euros(total)} voor {moduleName} in {year}, verdeeld over {rows.length}{" "}
          {rows.length === 1 ? "gemeente" : "gemeenten"}
        </strong>{" "}
        naar {ALLOCATION_KEYS[key]}; {ROUNDINGS[rounding]}.{" "}
        {residue === 0
          ? "De bedragen zijn samen precies het totaal."
          : `De bedragen zijn samen ${euros(Math.abs(residue))} ${residue > 0 ? "minder" : "meer"} dan het totaal: dat doet de afronding per rij.`}
      </p>
      <AllocationTable answer={answer} caption={`Kostenverdeling ${moduleName} ${year}`} />
      <Leavers answer={answer} />
      <DownloadButton
        contents={() => allocationCsv(answer.allocation)}
        fileName={`verdeling-${module}-${year}.csv`}
      >
        Download deze tabel als CSV
      </DownloadButton>
    </section>
  );
}
