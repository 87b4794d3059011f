import { useQuery } from "urql";
import {
  type BenchmarkChoicesQuery,
  BenchmarkDocument,
  BenchmarkPartsDocument,
} from "#schema/generated/graphql.ts";
import { Failure } from "../../components/failure.tsx";
import { BenchmarkForm } from "./benchmark-form.tsx";
import { type BenchmarkQuestion, inputOf } from "./benchmark-question.ts";
import { BenchmarkResult } from "./benchmark-result.tsx";
import { troubleOf, troubleSaid } from "./benchmark-trouble.ts";
import { partsOf, settledQuestion } from "./settled-question.ts";

interface BenchmarkWorkbenchProps {
  readonly choices: BenchmarkChoicesQuery;
  readonly question: BenchmarkQuestion;
  readonly isAll: boolean;
}

/** The question as a form, and below it the answer; what the server refuses stands beside its field. */
export function BenchmarkWorkbench({ choices, question, isAll }: BenchmarkWorkbenchProps) {
  const indicator = choices.indicators.find(({ code }) => code === question.indicator);
  const period = question.period ?? indicator?.periods.at(-1) ?? "";
  const [parts] = useQuery({
    query: BenchmarkPartsDocument,
    variables: { indicator: question.indicator, period },
    pause: !indicator,
  });
  const split = partsOf(parts.fetching ? undefined : parts.data);
  const settled = settledQuestion({ ...question, period }, split);
  const seen = indicator
    ? troubleOf(settled)
    : { indicator: "Deze indicator bestaat niet. Kies er een uit de lijst." };
  const isAskable = Object.keys(seen).length === 0;
  const isWaiting = !isAskable || parts.fetching;
  const [{ data, error, fetching }, ask] = useQuery({
    query: BenchmarkDocument,
    variables: { input: inputOf(settled) },
    pause: isWaiting,
  });
  const said = error && isAskable ? troubleSaid(error.graphQLErrors) : null;
  return (
    <>
      <BenchmarkForm choices={choices} parts={split} question={settled} trouble={{ ...seen, ...said }} />
      {error && isAskable && !said && (
        <Failure
          error={error}
          retry={() => {
            ask({ requestPolicy: "network-only" });
          }}
          what="De vergelijking"
        />
      )}
      {isAskable && !data && !error && (
        <p className="utrecht-paragraph loading" role="status">
          De vergelijking wordt opgehaald…
        </p>
      )}
      {isAskable && data && !error && (
        <div aria-busy={fetching || parts.fetching}>
          <BenchmarkResult benchmark={data.benchmark} isAll={isAll} question={settled} />
        </div>
      )}
    </>
  );
}
