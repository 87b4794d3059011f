import type { AllocationKey, Rounding } from "#schema/generated/graphql.ts";
import { SelectField } from "../../components/fields/select-field.tsx";
import { ROUNDINGS } from "../../i18n/allocation-words.ts";
import { ALLOCATION_KEYS } from "../../i18n/budget-words.ts";
import type { AllocationQuestion } from "./allocation-question.ts";
import type { AllocationTrouble } from "./allocation-trouble.ts";

interface MethodFieldsProps {
  readonly draft: AllocationQuestion;
  /** The key of the module itself, where one is known. */
  readonly rule: AllocationKey | null;
  readonly trouble: AllocationTrouble;
  readonly onChange: (part: Partial<AllocationQuestion>) => void;
}

const optionsOf = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  Object.entries<string>(words).map(([value, text]) => ({ value, text }));

/** By which key it is divided, and how the amounts are rounded. */
export function MethodFields({ draft, rule, trouble, onChange }: MethodFieldsProps) {
  return (
    <>
      <SelectField
        all={rule ? `de regel van de module (${ALLOCATION_KEYS[rule]})` : "de regel van de module"}
        chosen={draft.key ?? ""}
        error={trouble.key}
        label="Verdeelsleutel"
        name="sleutel"
        onChoose={(key) => {
          onChange({ key: (key || null) as AllocationKey | null });
        }}
        options={optionsOf(ALLOCATION_KEYS)}
      />
      <SelectField
        chosen={draft.rounding}
        label="Afronding"
        name="afronding"
        onChoose={(rounding) => {
          onChange({ rounding: rounding as Rounding });
        }}
        options={optionsOf(ROUNDINGS)}
      />
    </>
  );
}
