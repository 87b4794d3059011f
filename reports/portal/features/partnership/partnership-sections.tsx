import type { PartnershipQuery } from "#schema/generated/graphql.ts";
import type { PageSection } from "../../components/page-sections.tsx";
import { DeadlineTable } from "./deadline-table.tsx";
import { GoverningBodyList } from "./governing-body-list.tsx";
import { MemberList } from "./member-list.tsx";
import { ModuleList } from "./module-list.tsx";
import type { PartnershipAnswer } from "./partnership-summary.tsx";
import { SystemTable } from "./system-table.tsx";

/** The parts of a partnership's page. */
export function partnershipSections(
  partnership: PartnershipAnswer,
  deadlines: PartnershipQuery["planningCalendar"],
  year: number,
): PageSection[] {
  const { municipalities, governingBodies, systems } = partnership;
  return [
    { id: "modules", title: "Modules", content: <ModuleList partnership={partnership} /> },
    {
      id: "leden",
      title: "Leden",
      content: municipalities.length > 0 ? <MemberList municipalities={municipalities} /> : null,
    },
    {
      id: "bestuur",
      title: "Bestuur en overleg",
      content: governingBodies.length > 0 ? <GoverningBodyList bodies={governingBodies} /> : null,
    },
    {
      id: "termijnen",
      title: "Termijnen",
      content: deadlines.length > 0 ? <DeadlineTable deadlines={deadlines} year={year} /> : null,
    },
    {
      id: "systemen",
      title: "Systemen",
      content: systems.length > 0 ? <SystemTable systems={systems} /> : null,
    },
  ];
}
