import { Link } from "react-router";

export interface Crumb {
  readonly to: string;
  readonly text: string;
}

/** The way from the front page to this one. */
export function Breadcrumb({ above, title }: { above: readonly Crumb[]; title: string }) {
  return (
    <nav className="utrecht-breadcrumb-nav breadcrumb" aria-label="Kruimelpad">
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {[{ to: "/", text: "Begin" }, ...above].map(({ to, text }) => (
          <li className="utrecht-breadcrumb-nav__item" key={to}>
            <Link className="utrecht-link utrecht-link--html-a utrecht-breadcrumb-nav__link" to={to}>
              {text}
            </Link>
          </li>
        ))}
        <li className="utrecht-breadcrumb-nav__item" aria-current="page">
          {title}
        </li>
      </ol>
    </nav>
  );
}
