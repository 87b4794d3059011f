import { useSearchParams } from "react-router";
import type { ProvidersQuery } from "#schema/generated/graphql.ts";
import { CareFields } from "../../components/fields/care-fields.tsx";
import { SearchField } from "../../components/fields/search-field.tsx";
import { SelectField } from "../../components/fields/select-field.tsx";
import { PROVIDER_ORDERS } from "../../i18n/provider-words.ts";
import { addressOfQuestion, type ProviderQuestion, questionFromAddress } from "./provider-question.ts";
import "./provider-filter-form.css";

interface ProviderFilterFormProps {
  readonly question: ProviderQuestion;
  readonly choices: Pick<ProvidersQuery, "modules" | "partnerships">;
}

const FIELDS = ["zoek", "module", "zorgvorm", "gemeente", "periode", "volgorde"];

function uniqueMunicipalities({ partnerships }: Pick<ProvidersQuery, "partnerships">) {
  const all = partnerships.flatMap(({ municipalities }) => municipalities);
  return [...new Map(all.map((one) => [one.code, one.name]))].map(([value, text]) => ({ value, text }));
}

/** Chooses providers; the choice goes into the address and begins at the first page. */
export function ProviderFilterForm({ question, choices }: ProviderFilterFormProps) {
  const [, setSearch] = useSearchParams();
  const choose = (form: FormData) => {
    const typed = new URLSearchParams();
    for (const name of FIELDS) {
      const value = form.get(name);
      if (typeof value === "string") typed.set(name, value);
    }
    setSearch(addressOfQuestion(questionFromAddress(typed)), { preventScrollReset: true });
  };
  return (
    <form action={choose} className="provider-filter screen-only" key={JSON.stringify(question)}>
      <SearchField label="Naam, code of nummer" name="zoek" typed={question.search} />
      <CareFields careCategory={question.careCategory} module={question.module} modules={choices.modules} />
      <SelectField
        all="alle gemeenten"
        chosen={question.municipality}
        label="Gemeente"
        name="gemeente"
        options={uniqueMunicipalities(choices)}
      />
      <SearchField
        label="Periode"
        name="periode"
        pattern="\d{4}(-(T[1-3]|Q[1-4]|0[1-9]|1[0-2]))?"
        title="Een jaar, vier maanden of een maand: 2025, 2025-T2, 2025-07"
        type="text"
        typed={question.period}
      />
      <SelectField
        chosen={PROVIDER_ORDERS[question.orderBy]}
        label="Volgorde"
        name="volgorde"
        options={Object.values(PROVIDER_ORDERS).map((word) => ({ value: word, text: word }))}
      />
      <button className="utrecht-button utrecht-button--primary-action" type="submit">
        Toon
      </button>
    </form>
  );
}
