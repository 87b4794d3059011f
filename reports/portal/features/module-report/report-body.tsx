import type { FourMonthlyReportQuery } from "#schema/generated/graphql.ts";
import { Facts } from "../../components/facts.tsx";
import { NotVisible } from "../../components/not-visible.tsx";
import { ObservationValue } from "../../components/observation-value.tsx";
import { type PageSection, PageSections } from "../../components/page-sections.tsx";
import { number } from "../../i18n/numbers.ts";
import { CoverageFacts } from "../talks/coverage-facts.tsx";
import { CareSpend } from "./care-spend.tsx";
import { DifferenceTable, EndingTable, LargestTable, MetTable, TimelinessTable } from "./report-tables.tsx";

type Report = FourMonthlyReportQuery;

function Shown({ report, of }: { report: Report; of: Report["providers"]["totalSpend"] }) {
  return <ObservationValue isReasonElsewhere={!report.figureScope.isVisible} observation={of} />;
}

function Spend({ report }: { report: Report }) {
  const { figureScope, providers, spendConcentration } = report;
  return (
    <>
      <Facts
        facts={[
          ["Gecontracteerde aanbieders", number(providers.totalCount)],
          ["Omzet", <Shown key="spend" of={providers.totalSpend} report={report} />],
          ...spendConcentration.map(
            ({ largest, share }) =>
              [
                largest === 1
                  ? "Aandeel van de grootste, hele jaar"
                  : `Aandeel van de ${largest} grootste, hele jaar`,
                <Shown key={largest} of={share} report={report} />,
              ] as const,
          ),
        ]}
      />
      {figureScope.isVisible && <LargestTable providers={providers.nodes} />}
    </>
  );
}

function SocialReturn({ report }: { report: Report }) {
  const { socialReturn } = report;
  if (!socialReturn) return null;
  const { financialYear, obliged, fulfilled, open } = socialReturn;
  return (
    <Facts
      facts={[
        ["Jaar", financialYear],
        ["Verplicht", <Shown key="obliged" of={obliged} report={report} />],
        ["Ingevuld", <Shown key="fulfilled" of={fulfilled} report={report} />],
        ["Open", <Shown key="open" of={open} report={report} />],
      ]}
    />
  );
}

function sectionsOf(report: Report, year: string): PageSection[] {
  const {
    module,
    figureScope,
    contracts,
    talksCoverage,
    indicatorsMet,
    statementTimeliness,
    statementDifferences,
  } = report;
  const { isVisible } = figureScope;
  return [
    { id: "aanbieders", title: "Aanbieders en omzet", content: <Spend report={report} /> },
    {
      id: "kosten",
      title: "Kosten per inwoner",
      content: module && <CareSpend module={module.code} year={year} />,
    },
    {
      id: "gesprekken",
      title: "Gesprekken",
      content: talksCoverage && <CoverageFacts coverage={talksCoverage} isVisible={isVisible} />,
    },
    {
      id: "afloop",
      title: "Contracten die binnen 180 dagen aflopen",
      content: contracts.nodes.length > 0 ? <EndingTable contracts={contracts.nodes} /> : null,
    },
    {
      id: "indicatoren",
      title: "Gehaalde indicatoren per zorgvorm",
      content: indicatorsMet.length > 0 ? <MetTable rows={indicatorsMet} /> : null,
    },
    {
      id: "tijdigheid",
      title: "Tijdigheid van opgaven",
      content: statementTimeliness.length > 0 ? <TimelinessTable months={statementTimeliness} /> : null,
    },
    {
      id: "verschillen",
      title: "Opgave naast declaraties",
      content: isVisible ? (
        statementDifferences.length > 0 && <DifferenceTable rows={statementDifferences} />
      ) : (
        <NotVisible />
      ),
    },
    { id: "social-return", title: "Social return", content: <SocialReturn report={report} /> },
  ];
}

/** The parts of the four-monthly report; what there is nothing of is said at the end. */
export function ReportBody({ report, year }: { report: Report; year: string }) {
  const sections = sectionsOf(report, year).map(({ content, ...section }) => ({
    ...section,
    content: content || null,
  }));
  return <PageSections sections={sections} />;
}
