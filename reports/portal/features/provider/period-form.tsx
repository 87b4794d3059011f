import { useSearchParams } from "react-router";
import { SearchField } from "../../components/fields/search-field.tsx";
import "../providers/provider-filter-form.css";

/** Chooses the period of a provider's figures; it goes into the address. */
export function PeriodForm({ period }: { period: string }) {
  const [, setSearch] = useSearchParams();
  const choose = (form: FormData) => {
    const typed = form.get("periode");
    setSearch(typeof typed === "string" && typed ? { periode: typed } : {}, { preventScrollReset: true });
  };
  return (
    <form action={choose} className="provider-filter screen-only" key={period}>
      <SearchField
        label="Periode"
        name="periode"
        pattern="\d{4}(-(T[1-3]|Q[1-4]|0[1-9]|1[0-2]))?"
        title="Een jaar, vier maanden of een maand: 2025, 2025-T2, 2025-07"
        type="text"
        typed={period}
      />
      <button className="utrecht-button utrecht-button--primary-action" type="submit">
        Toon deze periode
      </button>
    </form>
  );
}
