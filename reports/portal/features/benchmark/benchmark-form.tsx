import { useSearchParams } from "react-router";
import type { BenchmarkChoicesQuery } from "#schema/generated/graphql.ts";
import { useDraft } from "../../components/fields/use-draft.ts";
import { addressOfQuestion, type BenchmarkQuestion } from "./benchmark-question.ts";
import type { BenchmarkTrouble } from "./benchmark-trouble.ts";
import { FigureFields } from "./figure-fields.tsx";
import { PartFields } from "./part-fields.tsx";
import { PeerFields } from "./peer-fields.tsx";
import type { Parts, SettledQuestion } from "./settled-question.ts";

interface BenchmarkFormProps {
  readonly choices: BenchmarkChoicesQuery;
  readonly parts: Parts;
  readonly question: SettledQuestion;
  readonly trouble: BenchmarkTrouble;
}

/** What is compared, of when and with whom. The choice goes into the address with the button. */
export function BenchmarkForm({ choices, parts, question, trouble }: BenchmarkFormProps) {
  const [, setSearch] = useSearchParams();
  const [draft, change] = useDraft<BenchmarkQuestion>(question, addressOfQuestion(question).toString());
  return (
    <form
      className="choice-form screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        setSearch(addressOfQuestion(draft), { preventScrollReset: true });
      }}
    >
      <FigureFields choices={choices} draft={draft} onChange={change} trouble={trouble}>
        {draft.indicator === question.indicator && (
          <PartFields draft={draft} onChange={change} parts={parts} period={question.period} />
        )}
      </FigureFields>
      <PeerFields choices={choices} draft={draft} onChange={change} trouble={trouble} />
      <div className="choice-form__whole">
        <button className="utrecht-button utrecht-button--primary-action" type="submit">
          Vergelijk
        </button>
      </div>
    </form>
  );
}
