import { Page } from "../../components/page.tsx";
import { EmbeddedDashboard } from "../embedded-dashboard/embedded-dashboard.tsx";
import { DashboardAnswer } from "./dashboard-answer.tsx";
import { DashboardView } from "./dashboard-view.tsx";
import { EmbedLine } from "./embed-line.tsx";

const ABOVE = [{ to: "/dashboards", text: "Dashboards" }];

/** A dashboard as a page of the portal. */
export function DashboardPage() {
  return (
    <DashboardAnswer>
      {(dashboard) => (
        <Page above={ABOVE} fictional={dashboard.fictional ?? undefined} title={dashboard.title}>
          <EmbeddedDashboard embed={dashboard.embed}>
            <DashboardView dashboard={dashboard} />
          </EmbeddedDashboard>
          <EmbedLine dashboard={dashboard} />
        </Page>
      )}
    </DashboardAnswer>
  );
}
