import type { ProvidersQuery } from "#schema/generated/graphql.ts";
import { DownloadButton } from "../../components/download-button.tsx";
import { FictionalRegion } from "../../components/fictional-region.tsx";
import { ObservationValue } from "../../components/observation-value.tsx";
import { ScopeNote } from "../../components/scope-note.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { number } from "../../i18n/numbers.ts";
import { periodInWords } from "../../i18n/provider-words.ts";
import { ProviderFilterForm } from "./provider-filter-form.tsx";
import { addressOfQuestion, type ProviderQuestion } from "./provider-question.ts";
import { ProviderTable } from "./provider-table.tsx";
import { providersCsv } from "./providers-csv.ts";

interface ProviderListProps {
  readonly answer: ProvidersQuery;
  readonly question: ProviderQuestion;
}

function addressOf(question: ProviderQuestion): string {
  return `?${new URLSearchParams(addressOfQuestion(question)).toString()}`;
}

/** The chosen providers: how many, what they turn over together, and one page of them. */
export function ProviderList({ answer, question }: ProviderListProps) {
  const { figureScope, providers } = answer;
  const { nodes, totalCount, totalSpend, pageInfo } = providers;
  return (
    <>
      <FictionalRegion of={nodes} />
      <ScopeNote scope={figureScope} />
      <ProviderFilterForm choices={answer} question={question} />
      <p className="utrecht-paragraph" role="status">
        <strong>
          {number(totalCount)} {totalCount === 1 ? "aanbieder" : "aanbieders"}
        </strong>
        {totalSpend.period && `, omzet ${periodInWords(totalSpend.period)}: `}
        <ObservationValue isReasonElsewhere={!figureScope.isVisible} observation={totalSpend} />.
      </p>
      {nodes.length > 0 && (
        <>
          <ProviderTable areFiguresVisible={figureScope.isVisible} providers={nodes} />
          <nav aria-label="Bladzijden" className="screen-only">
            <p className="utrecht-paragraph">
              {question.after && (
                <TextLink to={addressOf({ ...question, after: "" })}>Eerste bladzijde</TextLink>
              )}{" "}
              {pageInfo.hasNextPage && pageInfo.endCursor && (
                <TextLink to={addressOf({ ...question, after: pageInfo.endCursor })}>
                  Volgende bladzijde
                </TextLink>
              )}
            </p>
          </nav>
          <DownloadButton contents={() => providersCsv(nodes)} fileName="aanbieders.csv">
            Deze bladzijde als CSV
          </DownloadButton>
        </>
      )}
    </>
  );
}
