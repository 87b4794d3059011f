import { SelectField } from "../../components/fields/select-field.tsx";
import { categoryInWords } from "../../i18n/taakveld-words.ts";
import type { BenchmarkQuestion } from "./benchmark-question.ts";
import type { Parts } from "./settled-question.ts";

interface PartFieldsProps {
  readonly draft: BenchmarkQuestion;
  readonly parts: Parts;
  readonly period: string;
  readonly onChange: (part: Partial<BenchmarkQuestion>) => void;
}

/** Which module and which part, where an indicator has several. */
export function PartFields({ draft, parts, period, onChange }: PartFieldsProps) {
  const { modules, categories } = parts;
  return (
    <>
      {modules.length > 0 && (
        <SelectField
          chosen={draft.module ?? ""}
          label="Module"
          name="module"
          onChoose={(module) => {
            onChange({ module });
          }}
          options={modules.map(({ code, name }) => ({ value: code, text: name }))}
        />
      )}
      {categories.length > 0 && (
        <SelectField
          chosen={draft.category ?? ""}
          label="Onderdeel"
          name="onderdeel"
          onChoose={(category) => {
            onChange({ category });
          }}
          options={categories.map((category) => ({
            value: category,
            text: categoryInWords(category, period),
          }))}
        />
      )}
    </>
  );
}
