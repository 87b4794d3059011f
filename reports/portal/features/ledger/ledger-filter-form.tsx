import { useSearchParams } from "react-router";
import { SelectField } from "../../components/fields/select-field.tsx";
import { DISCREPANCY_KINDS } from "../../i18n/result-words.ts";
import { addressOfFilter, filterFromAddress, type LedgerFilter } from "./ledger-filter.ts";
import "./ledger-filter-form.css";

interface LedgerFilterFormProps {
  readonly filter: LedgerFilter;
  readonly sources: readonly { code: string; title: string }[];
}

/** Chooses a source and a kind; the choice goes into the address. */
export function LedgerFilterForm({ filter, sources }: LedgerFilterFormProps) {
  const [, setSearch] = useSearchParams();
  const choose = (form: FormData) => {
    const [source, word] = [form.get("bron"), form.get("soort")];
    if (typeof source !== "string" || typeof word !== "string") return;
    const chosen = new URLSearchParams({ bron: source, soort: word });
    setSearch(addressOfFilter(filterFromAddress(chosen)), { preventScrollReset: true });
  };
  const kind = filter.kind ? DISCREPANCY_KINDS[filter.kind] : "";
  return (
    <form action={choose} className="ledger-filter screen-only" key={`${filter.source} ${filter.kind}`}>
      <SelectField
        all="alle bronnen"
        chosen={filter.source ?? ""}
        label="Bron"
        name="bron"
        options={sources.map(({ code, title }) => ({ value: code, text: title }))}
      />
      <SelectField
        all="alle soorten"
        chosen={kind}
        label="Soort"
        name="soort"
        options={Object.values(DISCREPANCY_KINDS).map((word) => ({ value: word, text: word }))}
      />
      <button className="utrecht-button utrecht-button--primary-action" type="submit">
        Toon
      </button>
    </form>
  );
}
