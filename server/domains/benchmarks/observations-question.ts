import type { ObservationDimension } from "#schema/types/observations/observation-dimension.ts";
import type { ObservationsInput } from "#schema/types/observations/observations-input.ts";
import { argumentError } from "../../graphql/argument-error.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import { refusalOverTime } from "./figure-group.rules.ts";
import { firstDayOf } from "./period.rules.ts";
import { requireIndicator } from "./require-indicator.ts";

/** What is asked, ready for the statements: GraphQL and the exports ask by the same. */
export interface ObservationsQuestion {
  readonly definitions: readonly IndicatorDefinition[];
  readonly groupBy: readonly ObservationDimension[];
  /** `$1` to `$9` of observations.queries.ts. */
  readonly values: readonly unknown[];
}

const MOST_INDICATORS = 50;
const SPLITS = {
  PROVIDER: "aanbieder",
  CARE_CATEGORY: "zorgvorm",
} as const;

/** The dimensions that only some indicators have. */
type Split = keyof typeof SPLITS;

function requirePeriod(argument: "from" | "to", period: string | null | undefined): string | null {
  if (period == null) return null;
  if (firstDayOf(period) !== null) return period;
  throw argumentError(
    argument,
    `Een periode is een jaar (2024), een maand (2024-04) of een kwartaal (2024-Q2), maar kreeg: ${JSON.stringify(period)}.`,
  );
}

function requireIndicators(codes: readonly string[]): IndicatorDefinition[] {
  const distinct = [...new Set(codes)];
  if (distinct.length >= 1 && distinct.length <= MOST_INDICATORS) return distinct.map(requireIndicator);
  throw argumentError(
    "indicators",
    `Vraag 1 tot ${String(MOST_INDICATORS)} indicatoren tegelijk; gevraagd zijn er ${String(distinct.length)}.`,
  );
}

function refuseOverTime(
  definitions: readonly IndicatorDefinition[],
  groupBy: readonly ObservationDimension[],
): void {
  if (groupBy.includes("PERIOD") || groupBy.includes("YEAR")) return;
  for (const { code, kind } of definitions) {
    const refusal = refusalOverTime(kind);
    if (refusal !== null)
      throw argumentError("groupBy", `«${code}» kan niet zo worden samengenomen. ${refusal}`);
  }
}

/** Only what may be added up is handed on: a sum of the rest would lack whoever went into another municipality. */
function refuseLosses(
  definitions: readonly IndicatorDefinition[],
  groupBy: readonly ObservationDimension[],
): void {
  if (groupBy.includes("MUNICIPALITY")) return;
  const lost = definitions.filter(({ level, kind }) => level === "MUNICIPALITY" && kind !== "ADDITIVE");
  if (lost.length === 0) return;
  throw argumentError(
    "followRedivisions",
    `Standen en verhoudingen worden bij een herindeling niet doorgegeven, dus in dit totaal zouden gemeenten ontbreken: ${lost.map(({ code }) => code).join(", ")}. Laat followRedivisions weg, of voeg MUNICIPALITY aan groupBy toe.`,
  );
}

/** An indicator that has no providers has no row of theirs either: that is no figure of nought. */
function refuseUnsplit(definitions: readonly IndicatorDefinition[], asked: readonly Split[]): void {
  for (const split of asked) {
    const unsplit = definitions.filter(({ dimensions }) => !dimensions.includes(split));
    if (unsplit.length === 0) continue;
    const able = INDICATORS.filter(({ dimensions }) => dimensions.includes(split)).map(({ code }) => code);
    throw argumentError(
      "groupBy",
      `Niet per ${SPLITS[split]} verdeeld: ${unsplit.map(({ code }) => code).join(", ")}. Wel: ${able.join(", ")}.`,
    );
  }
}

/**
 * Reads a question about figures, and refuses what would give a number without meaning.
 * @param today as `YYYY-MM-DD`: whose municipalities count where redivisions are followed
 * @throws BAD_USER_INPUT or NOT_FOUND that says what to ask instead
 */
export function questionOf(input: ObservationsInput, today: string): ObservationsQuestion {
  const definitions = requireIndicators(input.indicators);
  const { municipalities = null, modules = null, providers, groupBy, followRedivisions } = input;
  const isOfProviders = (providers?.length ?? 0) > 0 || groupBy.includes("PROVIDER");
  refuseUnsplit(definitions, isOfProviders ? ["PROVIDER"] : []);
  refuseUnsplit(definitions, groupBy.includes("CARE_CATEGORY") ? ["CARE_CATEGORY"] : []);
  const [from, to] = [requirePeriod("from", input.from), requirePeriod("to", input.to)];
  if (from === null || from !== to) refuseOverTime(definitions, groupBy);
  if (followRedivisions) refuseLosses(definitions, groupBy);
  const values = [
    municipalities,
    modules,
    from,
    to,
    groupBy,
    followRedivisions ?? false,
    followRedivisions ? today : null,
    providers?.length ? providers : null,
    input.includeFictional ?? false,
  ];
  return { definitions, groupBy, values };
}
