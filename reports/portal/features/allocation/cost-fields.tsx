import type { AllocationChoicesQuery } from "#schema/generated/graphql.ts";
import { SelectField } from "../../components/fields/select-field.tsx";
import { TextField } from "../../components/fields/text-field.tsx";
import type { AllocationQuestion } from "./allocation-question.ts";
import type { AllocationTrouble } from "./allocation-trouble.ts";
import { moduleOptions } from "./module-options.ts";

interface CostFieldsProps {
  readonly choices: AllocationChoicesQuery;
  readonly draft: AllocationQuestion;
  readonly trouble: AllocationTrouble;
  readonly onChange: (part: Partial<AllocationQuestion>) => void;
}

/** Whose costs, of which year, and how much. With another module everything else begins anew. */
export function CostFields({ choices, draft, trouble, onChange }: CostFieldsProps) {
  return (
    <>
      <SelectField
        chosen={draft.module}
        label="Module of beheerorganisatie"
        name="module"
        onChoose={(module) => {
          onChange({ module, leave: [], join: [], weights: new Map(), key: null, total: "" });
        }}
        options={moduleOptions(choices)}
      />
      <TextField
        error={trouble.year}
        isRequired
        label="Jaar"
        name="jaar"
        onType={(year) => {
          onChange({ year: year.trim() });
        }}
        value={draft.year}
      />
      <TextField
        error={trouble.total}
        hint="Leeg: het gepubliceerde totaal"
        label="Totaal in euro's"
        name="totaal"
        onType={(total) => {
          onChange({ total: total.trim() });
        }}
        value={draft.total}
      />
    </>
  );
}
