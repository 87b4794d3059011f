import { useSearchParams } from "react-router";
import type { AllocationChoicesQuery } from "#schema/generated/graphql.ts";
import { useDraft } from "../../components/fields/use-draft.ts";
import { type AllocationQuestion, addressOfQuestion } from "./allocation-question.ts";
import type { AllocationTrouble } from "./allocation-trouble.ts";
import { CostFields } from "./cost-fields.tsx";
import { MethodFields } from "./method-fields.tsx";
import { PayerFields } from "./payer-fields.tsx";
import "./allocation.css";

interface AllocationFormProps {
  readonly choices: AllocationChoicesQuery;
  readonly question: AllocationQuestion;
  readonly trouble: AllocationTrouble;
}

/** What is divided, by which key, and who pays. The choice goes into the address with the button. */
export function AllocationForm({ choices, question, trouble }: AllocationFormProps) {
  const [, setSearch] = useSearchParams();
  const [draft, change] = useDraft(question, addressOfQuestion(question).toString());
  const rule = choices.modules.find(({ code }) => code === draft.module)?.allocationRule?.key ?? null;
  return (
    <form
      className="choice-form allocation-form screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        setSearch(addressOfQuestion(draft), { preventScrollReset: true });
      }}
    >
      <CostFields choices={choices} draft={draft} onChange={change} trouble={trouble} />
      <MethodFields draft={draft} onChange={change} rule={rule} trouble={trouble} />
      <PayerFields
        draft={draft}
        hasWeights={(draft.key ?? rule) !== "INHABITANTS"}
        municipalities={choices.municipalities}
        onChange={change}
        trouble={trouble}
      />
      <button className="utrecht-button utrecht-button--primary-action" type="submit">
        Verdeel
      </button>
    </form>
  );
}
