import { useSearchParams } from "react-router";
import { SelectField } from "../../components/fields/select-field.tsx";
import { addressOfChoices, type DashboardAnswer } from "./dashboard-choices.ts";

interface ParameterFormProps {
  readonly dashboard: DashboardAnswer;
  readonly tab: string | null;
}

/** What a reader chooses on a dashboard; the choice goes into the address. */
export function ParameterForm({ dashboard, tab }: ParameterFormProps) {
  const [search, setSearch] = useSearchParams();
  const open = dashboard.parameters.filter(({ isLocked }) => !isLocked);
  if (open.length === 0) return null;
  const choose = (form: FormData): void => {
    const choices = open.map(({ slug }) => {
      const value = form.get(slug);
      return { slug, value: typeof value === "string" ? value : "" };
    });
    setSearch(addressOfChoices(choices, tab), { preventScrollReset: true });
  };
  return (
    <form action={choose} className="dashboard-form screen-only" key={search.toString()}>
      {open.map(({ slug, label, options, defaultValue }) => {
        const chosen = search.get(slug) ?? defaultValue ?? "";
        return (
          <SelectField
            {...(defaultValue === null && { all: "alle" })}
            chosen={chosen}
            key={slug}
            label={label}
            name={slug}
            options={options.map(({ value, label: text }) => ({ value, text }))}
          />
        );
      })}
      <button className="utrecht-button utrecht-button--primary-action" type="submit">
        Toon
      </button>
    </form>
  );
}
