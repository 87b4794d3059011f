import { DashboardsDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { dashboardGroups } from "./dashboard-groups.ts";
import { DashboardList } from "./dashboard-list.tsx";
import "./dashboard.css";

/** Which dashboards there are, by whom they are for. */
export function DashboardsPage() {
  return (
    <Page title="Dashboards">
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Cijfers voor wie bestuurt en controleert: om te bekijken, af te drukken voor een vergadering of op een
        eigen website te tonen.
      </p>
      <Answer document={DashboardsDocument} variables={{}} what="De lijst van dashboards">
        {({ dashboards }) => (
          <>
            {dashboardGroups(dashboards).map(({ title, dashboards: ofGroup }) => (
              <DashboardList dashboards={ofGroup} key={title} title={title} />
            ))}
          </>
        )}
      </Answer>
    </Page>
  );
}
