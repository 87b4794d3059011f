import { categoryInWords } from "../../i18n/taakveld-words.ts";
import { BenchmarkDownloads } from "./benchmark-downloads.tsx";
import { BenchmarkStatistics } from "./benchmark-statistics.tsx";
import { BenchmarkTable } from "./benchmark-table.tsx";
import { type BenchmarkAnswer, isRanked, sentenceOf } from "./benchmark-view.ts";
import { DotPlot } from "./dot-plot.tsx";
import { IndicatorFacts } from "./indicator-facts.tsx";
import type { SettledQuestion } from "./settled-question.ts";
import { TrendTable } from "./trend-table.tsx";
import "./benchmark.css";

interface BenchmarkResultProps {
  readonly benchmark: BenchmarkAnswer;
  readonly question: SettledQuestion;
  readonly isAll: boolean;
}

/** What the comparison is worth, and then the comparison: drawn, as a table, over the years, with its definition. */
export function BenchmarkResult({ benchmark, question, isAll }: BenchmarkResultProps) {
  const { indicator, period, peerExplanation, statistics } = benchmark;
  const part = question.category ? ` ${categoryInWords(question.category, period)}` : "";
  const title = `${indicator.name}${part}, ${period}`;
  const hasRanks = isRanked(benchmark);
  return (
    <>
      <h2 className="utrecht-heading-2">{title}</h2>
      <div className={`benchmark-verdict${hasRanks ? "" : " benchmark-verdict--empty"}`} role="status">
        <p className="utrecht-paragraph">
          <strong>{sentenceOf(benchmark)}</strong>
        </p>
        <p className="utrecht-paragraph">{peerExplanation}</p>
      </div>
      {hasRanks && statistics && (
        <div className="benchmark-picture">
          <div>
            <DotPlot benchmark={benchmark} />
            <BenchmarkStatistics statistics={statistics} unit={indicator.unit} />
          </div>
          <IndicatorFacts indicator={indicator} />
        </div>
      )}
      <BenchmarkTable benchmark={benchmark} caption={title} isAll={isAll} />
      <BenchmarkDownloads benchmark={benchmark} question={question} />
      <TrendTable benchmark={benchmark} />
      {!hasRanks && <IndicatorFacts indicator={indicator} />}
    </>
  );
}
