import type { ReactNode } from "react";
import type { PageSection } from "../../components/page-sections.tsx";
import { AgreementList } from "./agreements/agreement-list.tsx";
import { BudgetTables } from "./budgets/budget-tables.tsx";
import { AllocationRuleFacts } from "./contributions/allocation-rule-facts.tsx";
import { ContributionTables } from "./contributions/contribution-tables.tsx";
import { CareCategoryTable } from "./facts/care-category-table.tsx";
import { ClaimTable } from "./facts/claim-table.tsx";
import { CycleTable } from "./facts/cycle-table.tsx";
import { EarlierVersions, earlierVersionsOf } from "./facts/earlier-versions.tsx";
import { EventTable } from "./facts/event-table.tsx";
import { TaskLists } from "./facts/task-lists.tsx";
import { FormationTables } from "./formations/formation-tables.tsx";
import type { ModuleAnswer } from "./module-answer.ts";
import { ParticipantTable } from "./participant-table.tsx";
import { PayingMembers } from "./paying-members.tsx";
import { EffortTables } from "./results/effort-tables.tsx";
import { ResultTable } from "./results/result-table.tsx";

const whenAny = (list: readonly unknown[], content: ReactNode): ReactNode | null =>
  list.length > 0 ? content : null;

function participantsOf(module: ModuleAnswer): ReactNode | null {
  if (module.isManagementOrganisation) return <PayingMembers module={module} />;
  return whenAny(module.participations, <ParticipantTable module={module} />);
}

/** Only where something was delivered and corrected: no document says that nothing was. */
function versionSection(module: ModuleAnswer): PageSection[] {
  const versions = earlierVersionsOf(module);
  if (versions.length === 0) return [];
  const content = <EarlierVersions code={module.code} versions={versions} />;
  return [{ id: "eerdere-versies", title: "Eerdere versies", content }];
}

/** The parts of a module's page, in the order in which a councillor asks: who, what, how much, what came of it. */
export function moduleSections(module: ModuleAnswer): PageSection[] {
  const { name, tasks, budgets, formations, contributions, allocationRule } = module;
  const { performanceAgreements, results, effortShares, cycles, events, claims, careCategories } = module;
  return [
    {
      id: "deelnemers",
      title: "Deelnemers",
      content: participantsOf(module),
    },
    { id: "taken", title: "Taken", content: whenAny(tasks, <TaskLists tasks={tasks} />) },
    { id: "begroting", title: "Begroting", content: whenAny(budgets, <BudgetTables budgets={budgets} />) },
    {
      id: "formatie",
      title: "Formatie",
      content: whenAny(formations, <FormationTables formations={formations} />),
    },
    {
      id: "bijdragen",
      title: "Bijdragen",
      content: whenAny(contributions, <ContributionTables contributions={contributions} name={name} />),
    },
    {
      id: "verdeelregel",
      title: "Verdeelregel",
      content: allocationRule ? <AllocationRuleFacts rule={allocationRule} /> : null,
    },
    {
      id: "afspraken",
      title: "Prestatieafspraken",
      content: whenAny(performanceAgreements, <AgreementList agreements={performanceAgreements} />),
    },
    { id: "resultaten", title: "Resultaten", content: whenAny(results, <ResultTable results={results} />) },
    { id: "inzet", title: "Inzet", content: whenAny(effortShares, <EffortTables shares={effortShares} />) },
    {
      id: "zorgvormen",
      title: "Zorgvormen",
      content: whenAny(careCategories, <CareCategoryTable categories={careCategories} />),
    },
    { id: "cyclus", title: "Cyclus", content: whenAny(cycles, <CycleTable cycles={cycles} />) },
    {
      id: "gebeurtenissen",
      title: "Gebeurtenissen",
      content: whenAny(events, <EventTable events={events} />),
    },
    { id: "beweringen", title: "Beweringen", content: whenAny(claims, <ClaimTable claims={claims} />) },
    ...versionSection(module),
  ];
}
