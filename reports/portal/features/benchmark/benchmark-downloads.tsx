import { DownloadButton } from "../../components/download-button.tsx";
import { benchmarkCsv } from "./benchmark-csv.ts";
import type { BenchmarkAnswer } from "./benchmark-view.ts";
import { exportAddress } from "./export-address.ts";
import type { SettledQuestion } from "./settled-question.ts";

interface BenchmarkDownloadsProps {
  readonly benchmark: BenchmarkAnswer;
  readonly question: SettledQuestion;
}

/** The table as a file, and the figures by an address that Excel and Power BI can read again. */
export function BenchmarkDownloads({ benchmark, question }: BenchmarkDownloadsProps) {
  const { indicator, period } = benchmark;
  return (
    <div className="benchmark-downloads screen-only">
      <DownloadButton
        contents={() => benchmarkCsv(benchmark)}
        fileName={`vergelijking-${indicator.code}-${period}.csv`}
      >
        Download deze vergelijking als CSV
      </DownloadButton>
      <p className="utrecht-paragraph">
        De cijfers van alle jaren, om in te lezen:{" "}
        <a className="utrecht-link utrecht-link--html-a" href={exportAddress("csv", benchmark, question)}>
          CSV
        </a>{" "}
        of{" "}
        <a className="utrecht-link utrecht-link--html-a" href={exportAddress("xlsx", benchmark, question)}>
          Excel
        </a>
        .
      </p>
    </div>
  );
}
