import type { GraphQLError } from "graphql";
import type { Reader } from "../../database/reader.ts";
import { userError } from "../../graphql/user-error.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { type Existing, existingOf } from "./benchmark.queries.ts";
import type { Peers } from "./choose-peers.ts";

/** @throws BAD_USER_INPUT for figures of one provider, of which a municipality has as many as it has providers */
export function refuseProviders({ code, level }: IndicatorDefinition): void {
  if (level !== "PROVIDER") return;
  throw userError(
    "BAD_USER_INPUT",
    `Indicator «${code}» gaat over afzonderlijke aanbieders en vergelijkt geen gemeenten. Vraag hem met observations.`,
  );
}

function distinct(values: readonly (string | null)[]): string {
  return [...new Set(values.filter((value) => value !== null))].join(", ");
}

/** Why a group is empty, and what to do about it. */
export function emptyGroup({ group, asOf, moduleCode, partnershipCode, ownCode }: Peers): GraphQLError {
  switch (group) {
    case "PARTICIPANTS":
      return userError(
        "BAD_USER_INPUT",
        `Op ${asOf} neemt geen gemeente deel aan module «${String(moduleCode)}». Kies met asOf een andere peildatum.`,
      );
    case "PARTNERSHIP":
      return userError(
        "BAD_USER_INPUT",
        `Geen samenwerkingsverband met leden op ${asOf} gevonden (gevraagd: ${partnershipCode ?? "geen"}). Geef partnership op; de query partnerships noemt de codes.`,
      );
    case "SIZE_CLASS":
      return userError(
        "BAD_USER_INPUT",
        `Van gemeente «${String(ownCode)}» is geen grootteklasse bekend: alleen een samenwerkingsverband dat zijn bestuur zo samenstelt kent die. Kies een andere groep (peers).`,
      );
    case "SIMILAR":
    case "COUNTRY":
    case "CUSTOM":
      return userError(
        "BAD_USER_INPUT",
        `Op ${asOf} is er niemand om mee te vergelijken. Kies een andere groep (peers) of peildatum (asOf).`,
      );
  }
}

function pastOrCategory(
  existing: readonly Existing[],
  period: string,
  category: string | null,
): string | null {
  const ofPeriod = existing.filter((one) => one.period === period);
  if (ofPeriod.length === 0)
    return `heeft geen cijfers over periode «${period}». Er zijn: ${distinct(existing.map((one) => one.period))}.`;
  if (ofPeriod.some((one) => one.category === category)) return null;
  const categories = distinct(ofPeriod.map((one) => one.category));
  if (category === null)
    return `is in ${period} verdeeld in categorieën. Kies er een met category: ${categories}.`;
  return `kent in ${period} geen categorie «${category}». Er zijn: ${categories || "geen"}.`;
}

/**
 * Looks for the cause where a question found no figure at all.
 * @throws BAD_USER_INPUT that says what exists; returns where the indicator simply has no figures of these municipalities
 */
export async function explainNoFigures(
  reader: Reader,
  definition: IndicatorDefinition,
  period: string,
  category: string | null,
): Promise<void> {
  const existing = await reader.read(existingOf(definition));
  if (existing.length === 0 || definition.level !== "MUNICIPALITY") return;
  const trouble = pastOrCategory(existing, period, category);
  if (trouble !== null) throw userError("BAD_USER_INPUT", `Indicator «${definition.code}» ${trouble}`);
}
