import type { Observation } from "#schema/types/observations/observation.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import type { FigureColumns } from "./benchmark.queries.ts";

/** A citation as its resolver wants it; `locator` is never null. */
export interface CitationRow {
  readonly sourceCode: string;
  readonly locator: string;
  readonly printed: string | null;
}

export function citationOf(
  sourceCode: string | null,
  locator: string | null,
  printed: string | null,
): CitationRow | null {
  return sourceCode === null ? null : { sourceCode, locator: locator ?? "", printed };
}

function whyMissing(period: string, { level, notAvailable }: IndicatorDefinition): string {
  if (notAvailable !== null) return notAvailable;
  if (level !== "MUNICIPALITY")
    return "Dit cijfer is er alleen voor de module of het samenwerkingsverband als geheel, niet per gemeente.";
  return `Van deze gemeente is over ${period} geen cijfer in onze bronnen.`;
}

type Figure = Omit<FigureColumns, "status"> & { readonly status: FigureColumns["status"] | null };

/**
 * A figure as it is answered: the view's own value, status and reason, so that every way of asking gives the same.
 * Where the view has no row there is still an answer: not applicable outside the module, else not available.
 */
export function observationOf(
  figure: Figure,
  period: string,
  definition: IndicatorDefinition,
  isParticipant: boolean,
): Observation {
  const { unit } = definition;
  if (figure.status === null) {
    return isParticipant
      ? { value: null, status: "NOT_AVAILABLE", reason: whyMissing(period, definition), unit, period }
      : {
          value: null,
          status: "NOT_APPLICABLE",
          reason: "Deze gemeente neemt geen deel aan de module.",
          unit,
          period,
        };
  }
  const { value, status, reason, numerator, denominator, denominatorPeriod } = figure;
  const citation = citationOf(figure.sourceCode, figure.locator, figure.printed);
  const denominatorCitation = citationOf(
    figure.denominatorSourceCode,
    figure.denominatorLocator,
    figure.denominatorPrinted,
  );
  const parts = { numerator, denominator, denominatorPeriod, citation, denominatorCitation };
  return { value, status, reason, unit, period, ...parts };
}
