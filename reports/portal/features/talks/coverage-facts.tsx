import type { TalkWorkListQuery } from "#schema/generated/graphql.ts";
import { Facts } from "../../components/facts.tsx";
import { ObservationValue } from "../../components/observation-value.tsx";
import { number } from "../../i18n/numbers.ts";

type Coverage = Omit<NonNullable<TalkWorkListQuery["talksCoverage"]>, "period">;

/** How much of the spend the talks cover, against the norm. */
export function CoverageFacts({ coverage, isVisible }: { coverage: Coverage; isVisible: boolean }) {
  const { norm, isNormMet, providersInTalks, providersForNorm, share, plannedShare } = coverage;
  const isReasonElsewhere = !isVisible;
  return (
    <Facts
      facts={[
        [
          "Omzet bij aanbieders met wie is gesproken",
          <ObservationValue isReasonElsewhere={isReasonElsewhere} key="share" observation={share} />,
        ],
        [
          "Met de geplande gesprekken erbij",
          <ObservationValue isReasonElsewhere={isReasonElsewhere} key="planned" observation={plannedShare} />,
        ],
        ["Norm", `${number(norm)}%${isNormMet === null ? "" : isNormMet ? ", gehaald" : ", niet gehaald"}`],
        ["Aanbieders met wie is gesproken", providersInTalks],
        ["Minste aanbieders voor de norm", providersForNorm],
      ]}
    />
  );
}
