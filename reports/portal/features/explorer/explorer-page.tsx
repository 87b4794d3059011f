import { lazy, Suspense } from "react";
import { Page } from "../../components/page.tsx";

/** The editor is large: it is fetched when this page has been drawn, and by no other page. */
const Explorer = lazy(async () => ({ default: (await import("./explorer.tsx")).Explorer }));

/** Where an analyst asks questions of their own, beginning with one of ours. */
export function ExplorerPage() {
  return (
    <Page title="Verkennen">
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Stel zelf een vraag aan de gegevens, in GraphQL. Kies een voorbeeld, pas het aan en voer het uit.
        Hetzelfde adres (<code>/graphql</code>) beantwoordt vragen uit Excel, Power BI, R of Python.
      </p>
      <Suspense
        fallback={
          <p className="utrecht-paragraph loading" role="status">
            De verkenner wordt opgehaald…
          </p>
        }
      >
        <Explorer />
      </Suspense>
    </Page>
  );
}
