import { useRef } from "react";
import { Outlet, ScrollRestoration, useLocation } from "react-router";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

/** What every page stands in. Pages get the address last shown, to know when the focus should move to their heading. */
export function SiteLayout() {
  const shownPath = useRef(useLocation().pathname);
  return (
    <div className="site">
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      <SiteHeader />
      <main id="inhoud" className="site__main" tabIndex={-1}>
        <Outlet context={shownPath} />
      </main>
      <SiteFooter />
      <ScrollRestoration />
    </div>
  );
}
