import type { ProviderQuery } from "#schema/generated/graphql.ts";
import { Facts } from "../../components/facts.tsx";
import { ObservationValue } from "../../components/observation-value.tsx";
import { periodInWords } from "../../i18n/provider-words.ts";

type Performance = NonNullable<ProviderQuery["provider"]>["performance"];

/** How a provider does in one period; why a figure is not seen stands above, once. */
export function PerformanceFacts({
  performance,
  isVisible,
}: {
  performance: Performance;
  isVisible: boolean;
}) {
  const figures = [
    ["Omzet", performance.spend],
    ["Cliënten in een gemiddelde maand", performance.clients],
    ["Indicatoren gehaald", performance.indicatorsMet],
    ["Gesprekken gehouden", performance.meetingsHeld],
    ["Gesprekken gepland", performance.meetingsPlanned],
    ["Opgaven op tijd", performance.statementsOnTime],
    ["Social return ingevuld", performance.socialReturnFulfilment],
  ] as const;
  return (
    <>
      <h2 className="utrecht-heading-2">Prestaties {periodInWords(performance.period)}</h2>
      <Facts
        facts={figures.map(([name, observation]) => [
          name,
          <ObservationValue isReasonElsewhere={!isVisible} key={name} observation={observation} />,
        ])}
      />
    </>
  );
}
