import type { DashboardsQuery } from "#schema/generated/graphql.ts";

export type ListedDashboard = DashboardsQuery["dashboards"][number];

export interface DashboardGroup {
  readonly title: string;
  readonly dashboards: readonly ListedDashboard[];
}

const COMMITTEES = ["BOARD_COMMITTEE_CARE", "BOARD_COMMITTEE_EDUCATION", "BOARD_COMMITTEE_PARTICIPATION"];

function titleOf({ audience, fictional }: ListedDashboard): string {
  if (fictional !== null) return "Verzonnen regio: wat er met gegevens van aanbieders kan";
  if (audience.includes("PUBLIC")) return "Voor iedereen";
  if (audience.includes("MUNICIPAL_COUNCIL")) return "Voor een gemeenteraad";
  return audience.some((one) => COMMITTEES.includes(one))
    ? "Voor een bestuurscommissie"
    : "Voor bestuur en analisten";
}

/** The dashboards by whom they are for; each stands in one group, in the order in which they come. */
export function dashboardGroups(dashboards: readonly ListedDashboard[]): DashboardGroup[] {
  return [...Map.groupBy(dashboards, titleOf)].map(([title, ofGroup]) => ({ title, dashboards: ofGroup }));
}
