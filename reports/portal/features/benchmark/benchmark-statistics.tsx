import type { Unit } from "#schema/generated/graphql.ts";
import { Facts } from "../../components/facts.tsx";
import { inUnit } from "../../i18n/in-unit.ts";
import type { BenchmarkAnswer } from "./benchmark-view.ts";

interface BenchmarkStatisticsProps {
  readonly statistics: NonNullable<BenchmarkAnswer["statistics"]>;
  readonly unit: Unit;
}

/** The group in a few figures: nothing that needs many municipalities to mean anything. */
export function BenchmarkStatistics({ statistics, unit }: BenchmarkStatisticsProps) {
  const { count, median, lowerQuartile, upperQuartile, minimum, maximum, mean, weightedMean } = statistics;
  const range = lowerQuartile !== null && upperQuartile !== null;
  return (
    <Facts
      facts={[
        ["Gemeenten die meetellen", String(count)],
        ["Mediaan", inUnit(median, unit)],
        ["Middelste helft", range && `${inUnit(lowerQuartile, unit)} tot ${inUnit(upperQuartile, unit)}`],
        ["Laagste en hoogste", `${inUnit(minimum, unit)} en ${inUnit(maximum, unit)}`],
        ["Gemiddelde, elke gemeente even zwaar", inUnit(mean, unit)],
        ["Gemiddelde, gewogen naar de noemer", weightedMean !== null && inUnit(weightedMean, unit)],
      ]}
    />
  );
}
