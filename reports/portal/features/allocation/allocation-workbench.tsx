import { useQuery } from "urql";
import { type AllocationChoicesQuery, AllocationDocument } from "#schema/generated/graphql.ts";
import { Failure } from "../../components/failure.tsx";
import { typedNumber } from "../../i18n/typed-number.ts";
import { AllocationForm } from "./allocation-form.tsx";
import { type AllocationQuestion, inputOf } from "./allocation-question.ts";
import { AllocationResult } from "./allocation-result.tsx";
import { troubleOf, troubleSaid } from "./allocation-trouble.ts";

interface AllocationWorkbenchProps {
  readonly choices: AllocationChoicesQuery;
  readonly question: AllocationQuestion;
}

/** The question as a form, and below it the answer; what the server refuses stands beside its field. */
export function AllocationWorkbench({ choices, question }: AllocationWorkbenchProps) {
  const seen = troubleOf(question);
  const isAskable = Object.keys(seen).length === 0;
  const { module, year } = question;
  const [{ data, error }, ask] = useQuery({
    query: AllocationDocument,
    variables: { input: inputOf(question, typedNumber), module, year: Number(year) },
    pause: !isAskable,
  });
  const said = error && isAskable ? troubleSaid(error.graphQLErrors) : null;
  const shown = choices.modules.find(({ code }) => code === module);
  return (
    <>
      <AllocationForm choices={choices} question={question} trouble={{ ...seen, ...said }} />
      {error && isAskable && !said && (
        <Failure
          error={error}
          retry={() => {
            ask({ requestPolicy: "network-only" });
          }}
          what="De verdeling"
        />
      )}
      {data && !error && isAskable && (
        <AllocationResult answer={data} moduleName={shown?.name ?? module} question={question} />
      )}
    </>
  );
}
