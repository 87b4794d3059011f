import { TextLink } from "./text-link.tsx";

/** Where the figures come from, and under which licence the platform may be used. */
export function SiteFooter() {
  return (
    <footer className="site__footer utrecht-page-footer">
      <div className="site__footer-content">
        <p className="utrecht-paragraph">
          Elk cijfer komt uit een openbaar document of uit open data en staat hier zoals het daar staat; wat
          is nagerekend of omgerekend, is zo genoemd, en wat verzonnen is, heet fictief. Bekijk de{" "}
          <TextLink to="/bronnen">bronnen</TextLink> en de{" "}
          <TextLink to="/tegenspraken">tegenspraken</TextLink> die erin zijn gevonden.
        </p>
        <p className="utrecht-paragraph">
          De programmatuur valt onder de licentie EUPL-1.2. Deze pagina's laden niets van andere websites,
          behalve een dashboard dat uit Metabase komt, en plaatsen geen cookies, behalve een als u zich
          aanmeldt.
        </p>
      </div>
    </footer>
  );
}
