import { Page } from "./page.tsx";

/** A page that could not be fetched or drawn. Loading it again fetches its newest files. */
export function BrokenPage() {
  return (
    <Page title="Deze pagina kan niet worden getoond">
      <p className="utrecht-paragraph">
        De bestanden van deze pagina kwamen niet goed binnen, of er zit een fout in. Laad de pagina opnieuw;
        blijft het misgaan, meld dan het adres van deze pagina aan de beheerder.
      </p>
      <button
        className="utrecht-button utrecht-button--primary-action"
        type="button"
        onClick={() => {
          window.location.reload();
        }}
      >
        Laad opnieuw
      </button>
    </Page>
  );
}
