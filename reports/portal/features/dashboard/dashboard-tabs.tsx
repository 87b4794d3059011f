import { Link } from "react-router";
import { addressOfChoices, choicesFromAddress, type DashboardAnswer } from "./dashboard-choices.ts";

interface DashboardTabsProps {
  readonly dashboard: DashboardAnswer;
  readonly search: URLSearchParams;
  readonly shown: string | null;
}

/** The tabs of a dashboard: links, so that each has an address of its own. */
export function DashboardTabs({ dashboard, search, shown }: DashboardTabsProps) {
  if (dashboard.tabs.length === 0) return null;
  return (
    <nav aria-label="Tabbladen" className="dashboard-tabs screen-only">
      <ul>
        {dashboard.tabs.map(({ key, title }) => (
          <li key={key}>
            <Link
              aria-current={key === shown ? "page" : undefined}
              className="dashboard-tabs__link"
              preventScrollReset
              to={{ search: addressOfChoices(choicesFromAddress(search), key).toString() }}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
