import type { Observation } from "#schema/types/observations/observation.ts";
import type { ObservationRow } from "#schema/types/observations/observation-row.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { type GroupOutcome, outcomeOf } from "./figure-group.rules.ts";
import { citationOf } from "./observation-of-figure.ts";
import type { ObservationGroupRow } from "./observations.queries.ts";

/** A row as it is answered: the contract's own fields and what its relations need. */
export interface ComputedObservationRow extends ObservationRow {
  readonly value: Observation;
  readonly definition: IndicatorDefinition;
  readonly municipalityCode: string | null;
  readonly moduleCode: string | null;
  readonly partnershipCode: string | null;
  readonly providerCode: string | null;
  readonly careCategoryCode: string | null;
}

function figureOf(
  group: ObservationGroupRow,
  { unit }: IndicatorDefinition,
  { value, status, reason }: GroupOutcome,
): Observation {
  const { numerator, denominator } =
    value === null && group.figureCount > 1 ? { numerator: null, denominator: null } : group;
  const citation = citationOf(group.sourceCode, group.locator, group.printed);
  const denominatorCitation = citationOf(
    group.denominatorSourceCode,
    group.denominatorLocator,
    group.denominatorPrinted,
  );
  const { period, denominatorPeriod } = group;
  const parts = { numerator, denominator, denominatorPeriod, citation, denominatorCitation };
  return { value, status, reason, unit, period, ...parts };
}

/** A group of figures as it is answered, in GraphQL and in every export. */
export function observationOfGroup(
  group: ObservationGroupRow,
  definition: IndicatorDefinition,
): ComputedObservationRow {
  const outcome = outcomeOf(group, definition.kind);
  return {
    definition,
    municipalityCode: group.municipalityCode,
    moduleCode: group.moduleCode,
    partnershipCode: group.partnershipCode,
    providerCode: group.providerCode,
    careCategoryCode: group.careCategoryCode,
    category: group.category,
    period: group.period,
    sizeClass: group.sizeClass,
    isFictional: group.isFictional,
    value: figureOf(group, definition, outcome),
    figureCount: group.figureCount,
    missingCount: group.missingCount,
    note: outcome.note,
  };
}
