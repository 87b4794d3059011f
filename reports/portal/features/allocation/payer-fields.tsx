import { useQuery } from "urql";
import { AllocationPayersDocument } from "#schema/generated/graphql.ts";
import { FieldHint } from "../../components/fields/field-hint.tsx";
import { SeveralField } from "../../components/fields/several-field.tsx";
import type { AllocationQuestion } from "./allocation-question.ts";
import type { AllocationTrouble } from "./allocation-trouble.ts";
import { PayerRow } from "./payer-row.tsx";

interface Named {
  readonly code: string;
  readonly name: string;
}

interface PayerFieldsProps {
  readonly draft: AllocationQuestion;
  readonly hasWeights: boolean;
  readonly municipalities: readonly Named[];
  readonly trouble: AllocationTrouble;
  readonly onChange: (part: Partial<AllocationQuestion>) => void;
}

/** Who pays: those who take part in that year, of whom any may leave; others may join; and what each weighs. */
export function PayerFields({ draft, hasWeights, municipalities, trouble, onChange }: PayerFieldsProps) {
  const { module, year, join, leave, weights } = draft;
  const isYear = /^20\d\d$/.test(year);
  const [{ data }] = useQuery({
    query: AllocationPayersDocument,
    variables: { module, year: Number(year) },
    pause: !isYear,
  });
  const usual = (isYear && data?.allocation.missingWeights) || [];
  const joined = municipalities.filter(({ code }) => join.includes(code));
  const others = municipalities.filter(({ code }) => !usual.some((one) => one.code === code));
  return (
    <div className="choice-form__whole">
      <fieldset aria-describedby="wie-betaalt" className="choice-form__set">
        <legend>Wie betaalt mee</legend>
        <FieldHint error={trouble.payers ?? trouble.weights} id="wie-betaalt" />
        <ul className={hasWeights ? "payers payers--weighed" : "payers"}>
          {[...usual, ...joined].map((municipality) => (
            <PayerRow
              key={municipality.code}
              hasWeight={hasWeights}
              isIn={!leave.includes(municipality.code)}
              municipality={municipality}
              onSwitch={(isIn) => {
                const rest = leave.filter((code) => code !== municipality.code);
                onChange({ leave: isIn ? rest : [...rest, municipality.code] });
              }}
              onWeigh={(weight) => {
                onChange({ weights: new Map(weights).set(municipality.code, weight.trim()) });
              }}
              weight={weights.get(municipality.code) ?? ""}
            />
          ))}
        </ul>
      </fieldset>
      <SeveralField
        chosen={join}
        label="Wie treedt toe"
        onChange={(codes) => {
          onChange({ join: codes });
        }}
        options={others.map(({ code, name }) => ({ value: code, text: name }))}
      />
    </div>
  );
}
