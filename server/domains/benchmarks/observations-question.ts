import type { ObservationDimension } from "#schema/types/observations/observation-dimension.ts";
import type { ObservationsInput } from "#schema/types/observations/observations-input.ts";
import { userError } from "../../graphql/user-error.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { refusalOverTime } from "./figure-group.rules.ts";
import { firstDayOf } from "./period.rules.ts";
import { requireIndicator } from "./require-indicator.ts";

/** What is asked, ready for the statements: GraphQL and the exports ask by the same. */
export interface ObservationsQuestion {
  readonly definitions: readonly IndicatorDefinition[];
  readonly groupBy: readonly ObservationDimension[];
  /** `$1` to `$7` of observations.queries.ts. */
  readonly values: readonly unknown[];
}

const MOST_INDICATORS = 50;
const NOT_THERE_YET =
  "Nog geen enkele indicator is per aanbieder of zorgvorm verdeeld. Laat providers, PROVIDER en CARE_CATEGORY weg.";

function requirePeriod(period: string | null | undefined): string | null {
  if (period == null) return null;
  if (firstDayOf(period) !== null) return period;
  throw userError(
    "BAD_USER_INPUT",
    `Een periode is een jaar (2024), een maand (2024-04) of een kwartaal (2024-Q2), maar kreeg: ${JSON.stringify(period)}.`,
  );
}

function requireIndicators(codes: readonly string[]): IndicatorDefinition[] {
  const distinct = [...new Set(codes)];
  if (distinct.length >= 1 && distinct.length <= MOST_INDICATORS) return distinct.map(requireIndicator);
  throw userError(
    "BAD_USER_INPUT",
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
      throw userError("BAD_USER_INPUT", `«${code}» kan niet zo worden samengenomen. ${refusal}`);
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
  if (providers?.length || groupBy.includes("PROVIDER") || groupBy.includes("CARE_CATEGORY")) {
    throw userError("BAD_USER_INPUT", NOT_THERE_YET);
  }
  const [from, to] = [requirePeriod(input.from), requirePeriod(input.to)];
  if (from === null || from !== to) refuseOverTime(definitions, groupBy);
  const values = [
    municipalities,
    modules,
    from,
    to,
    groupBy,
    followRedivisions ?? false,
    followRedivisions ? today : null,
  ];
  return { definitions, groupBy, values };
}
