import { useSearchParams } from "react-router";
import type { TalkChoicesQuery } from "#schema/generated/graphql.ts";
import { SelectField } from "../../components/fields/select-field.tsx";
import { periodInWords, stepFourMonths } from "../../i18n/provider-words.ts";
import "../providers/provider-filter-form.css";

interface TalkFormProps {
  readonly module: string;
  readonly cycle: string;
  readonly modules: TalkChoicesQuery["modules"];
}

/** Chooses the module and the round; it goes into the address. */
export function TalkForm({ module, cycle, modules }: TalkFormProps) {
  const [, setSearch] = useSearchParams();
  const choose = (form: FormData) => {
    const [chosen, round] = [form.get("module"), form.get("ronde")];
    if (typeof chosen !== "string" || typeof round !== "string") return;
    setSearch({ module: chosen, ronde: round }, { preventScrollReset: true });
  };
  return (
    <form action={choose} className="provider-filter screen-only" key={`${module} ${cycle}`}>
      <SelectField
        chosen={module}
        label="Module"
        name="module"
        options={modules.map(({ code, name }) => ({ value: code, text: name }))}
      />
      <SelectField
        chosen={cycle}
        label="Ronde"
        name="ronde"
        options={[-3, -2, -1, 0, 1, 2].map((steps) => {
          const value = stepFourMonths(cycle, steps);
          return { value, text: periodInWords(value) };
        })}
      />
      <button className="utrecht-button utrecht-button--primary-action" type="submit">
        Toon
      </button>
    </form>
  );
}
