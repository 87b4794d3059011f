import type { Observation } from "#schema/types/observations/observation.ts";
import type { ObservationRow } from "#schema/types/observations/observation-row.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { outcomeOf } from "./figure-group.rules.ts";
import { citationOf } from "./observation-of-figure.ts";
import type { ObservationGroupRow } from "./observations.queries.ts";

/** A row as it is answered: the contract's own fields and what its relations need. */
export interface ComputedObservationRow extends ObservationRow {
  readonly value: Observation;
  readonly definition: IndicatorDefinition;
  readonly municipalityCode: string | null;
  readonly moduleCode: string | null;
  readonly partnershipCode: string | null;
}

/** A group of figures as it is answered, in GraphQL and in every export. */
export function observationOfGroup(
  group: ObservationGroupRow,
  definition: IndicatorDefinition,
): ComputedObservationRow {
  const { value, status, reason, note } = outcomeOf(group, definition.kind);
  const { municipalityCode, moduleCode, partnershipCode, category, period, sizeClass } = group;
  const { isFictional, figureCount, missingCount } = group;
  const { numerator, denominator } =
    value === null && group.figureCount > 1 ? { numerator: null, denominator: null } : group;
  const citation = citationOf(group.sourceCode, group.locator, group.printed);
  const denominatorCitation = citationOf(
    group.denominatorSourceCode,
    group.denominatorLocator,
    group.denominatorPrinted,
  );
  const observation = {
    value,
    status,
    reason,
    unit: definition.unit,
    period,
    numerator,
    denominator,
    citation,
    denominatorCitation,
  };
  return {
    definition,
    municipalityCode,
    moduleCode,
    partnershipCode,
    category,
    period,
    sizeClass,
    isFictional,
    value: observation,
    figureCount,
    missingCount,
    note,
  };
}
