import { useSearchParams } from "react-router";
import { addressOfChoices, choicesFromAddress, type DashboardAnswer, shownTab } from "./dashboard-choices.ts";
import { DashboardTabs } from "./dashboard-tabs.tsx";
import { ParameterForm } from "./parameter-form.tsx";
import { SettledChoices } from "./settled-choices.tsx";
import { Tile } from "./tile.tsx";
import "./dashboard.css";
import "./tile.css";

/** A dashboard: what it shows, what can be chosen, and its tiles in reading order. */
export function DashboardView({ dashboard }: { dashboard: DashboardAnswer }) {
  const [search] = useSearchParams();
  const tab = shownTab(dashboard, search);
  const choices = addressOfChoices(choicesFromAddress(search), null).toString();
  const tiles = dashboard.tiles
    .filter((tile) => tile.tab === tab)
    .toSorted((one, other) => one.place.row - other.place.row || one.place.column - other.place.column);
  return (
    <>
      <p className="utrecht-paragraph utrecht-paragraph--lead">{dashboard.description}</p>
      <SettledChoices dashboard={dashboard} search={search} />
      <ParameterForm dashboard={dashboard} tab={tab} />
      <DashboardTabs dashboard={dashboard} search={search} shown={tab} />
      <div className="dashboard-grid">
        {tiles.map((tile) => (
          <Tile choices={choices} key={tile.key} slug={dashboard.slug} tile={tile} />
        ))}
      </div>
    </>
  );
}
