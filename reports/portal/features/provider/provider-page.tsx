import { useParams, useSearchParams } from "react-router";
import { ProviderDocument, type ProviderQuery } from "#schema/generated/graphql.ts";
import { Facts } from "../../components/facts.tsx";
import { NotFoundPage } from "../../components/not-found-page.tsx";
import { Page } from "../../components/page.tsx";
import { PageAnswer } from "../../components/page-answer.tsx";
import { PageSections } from "../../components/page-sections.tsx";
import { ScopeNote } from "../../components/scope-note.tsx";
import { providerWord } from "../../i18n/provider-words.ts";
import { ContractSection } from "./contract-section.tsx";
import { PerformanceFacts } from "./performance-facts.tsx";
import { PeriodForm } from "./period-form.tsx";
import { accountSections, judgementSections } from "./record-sections.tsx";
import { SpendSection } from "./spend-chart.tsx";

type Identifiers = NonNullable<ProviderQuery["provider"]>["identifiers"];

function numbersOf(identifiers: Identifiers, kind: string): string {
  return identifiers.flatMap((one) => (one.kind === kind ? [one.identifier] : [])).join(", ");
}

/** One provider: its contracts, what it turns over, and how it does. */
export function ProviderPage() {
  const { code = "" } = useParams();
  const period = useSearchParams()[0].get("periode") ?? "";
  const sought = `De aanbieder "${code}"`;
  return (
    <PageAnswer
      document={ProviderDocument}
      key={code}
      sought={sought}
      variables={{ code, period: period || null }}
      what="De aanbieder"
    >
      {({ provider, figureScope }) => {
        if (!provider) return <NotFoundPage what={sought} />;
        const { name, isFictional, sizeClass, identifiers, contracts, performance, spendByMonth } = provider;
        return (
          <Page
            above={[{ to: "/aanbieders", text: "Aanbieders" }]}
            fictional={isFictional ? name : undefined}
            title={name}
          >
            <Facts
              facts={[
                ["Code", provider.code],
                ["Grootte", sizeClass && providerWord(sizeClass)],
                ...["KVK", "AGB", "OIN"].map(
                  (kind) => [providerWord(kind), numbersOf(identifiers, kind)] as const,
                ),
              ]}
            />
            <ScopeNote scope={figureScope} />
            <PeriodForm period={period} />
            <PerformanceFacts isVisible={figureScope.isVisible} performance={performance} />
            <PageSections
              sections={[
                {
                  id: "contracten",
                  title: "Contracten",
                  content: contracts.length > 0 ? <ContractSection contracts={contracts} /> : null,
                },
                {
                  id: "omzet",
                  title: "Omzet per maand",
                  content: <SpendSection isVisible={figureScope.isVisible} months={spendByMonth} />,
                },
                ...judgementSections(provider, figureScope),
                ...accountSections(provider, figureScope),
              ]}
            />
          </Page>
        );
      }}
    </PageAnswer>
  );
}
