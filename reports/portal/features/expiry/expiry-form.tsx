import { useSearchParams } from "react-router";
import type { ExpiringContractsQuery } from "#schema/generated/graphql.ts";
import { CareFields } from "../../components/fields/care-fields.tsx";
import { SelectField } from "../../components/fields/select-field.tsx";
import { addressOfExpiry, type ExpiryQuestion, expiryFromAddress } from "./expiry-question.ts";
import "../providers/provider-filter-form.css";

const DAYS = [30, 90, 180, 365, 730];

interface ExpiryFormProps {
  readonly question: ExpiryQuestion;
  readonly modules: ExpiringContractsQuery["modules"];
}

/** Chooses how far ahead, and of which module and care category; it goes into the address. */
export function ExpiryForm({ question, modules }: ExpiryFormProps) {
  const [, setSearch] = useSearchParams();
  const choose = (form: FormData) => {
    const typed = new URLSearchParams();
    for (const name of ["binnen", "module", "zorgvorm"]) {
      const value = form.get(name);
      if (typeof value === "string") typed.set(name, value);
    }
    setSearch(addressOfExpiry(expiryFromAddress(typed)), { preventScrollReset: true });
  };
  const days = DAYS.includes(question.days) ? DAYS : [...DAYS, question.days].toSorted((a, b) => a - b);
  return (
    <form action={choose} className="provider-filter screen-only" key={JSON.stringify(question)}>
      <SelectField
        chosen={String(question.days)}
        label="Loopt af binnen"
        name="binnen"
        options={days.map((count) => ({ value: String(count), text: `${count} dagen` }))}
      />
      <CareFields careCategory={question.careCategory} module={question.module} modules={modules} />
      <button className="utrecht-button utrecht-button--primary-action" type="submit">
        Toon
      </button>
    </form>
  );
}
