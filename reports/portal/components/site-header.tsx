import { Link, NavLink } from "react-router";
import { StewardLink } from "./steward-link.tsx";
import { ViewerLink } from "./viewer-link.tsx";

const WAYS_IN = [
  { to: "/dashboards", text: "Dashboards" },
  { to: "/samenwerking/mgr-sdcg/deelname", text: "Deelname" },
  { to: "/modules", text: "Modules" },
  { to: "/gemeenten", text: "Gemeenten" },
  { to: "/aanbieders", text: "Aanbieders" },
  { to: "/vergelijken", text: "Vergelijken" },
  { to: "/verdeling", text: "Verdeling" },
  { to: "/tegenspraken", text: "Tegenspraken" },
  { to: "/bronnen", text: "Bronnen" },
  { to: "/verkennen", text: "Verkennen" },
];

/** Name of the platform and the ways in. */
export function SiteHeader() {
  return (
    <header className="site__header">
      <div className="site__header-content">
        <Link className="site__name" to="/">
          Regiospiegel
        </Link>
        <nav aria-label="Hoofdnavigatie">
          <ul className="site__navigation">
            {WAYS_IN.map(({ to, text }) => (
              <li key={to}>
                <NavLink className="site__navigation-link" to={to}>
                  {text}
                </NavLink>
              </li>
            ))}
            <StewardLink />
          </ul>
        </nav>
        <ViewerLink />
      </div>
    </header>
  );
}
