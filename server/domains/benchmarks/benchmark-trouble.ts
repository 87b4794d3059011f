import type { GraphQLError } from "graphql";
import type { Reader } from "../../database/reader.ts";
import { argumentError } from "../../graphql/argument-error.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { type Existing, existingOf } from "./benchmark.queries.ts";
import type { Peers } from "./choose-peers.ts";

/** @throws BAD_USER_INPUT for figures of one provider, of which a municipality has as many as it has providers */
export function refuseProviders({ code, level }: IndicatorDefinition): void {
  if (level !== "PROVIDER") return;
  throw argumentError(
    "indicator",
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
      return argumentError(
        "asOf",
        `Op ${asOf} neemt geen gemeente deel aan module «${String(moduleCode)}». Kies met asOf een andere peildatum.`,
      );
    case "PARTNERSHIP":
      return argumentError(
        "partnership",
        `Geen samenwerkingsverband met leden op ${asOf} gevonden (gevraagd: ${partnershipCode ?? "geen"}). Geef partnership op; de query partnerships noemt de codes.`,
      );
    case "SIZE_CLASS":
      return argumentError(
        "similarTo",
        `Van gemeente «${String(ownCode)}» is geen grootteklasse bekend: alleen een samenwerkingsverband dat zijn bestuur zo samenstelt kent die. Kies een andere groep (peers).`,
      );
    case "SIMILAR":
    case "COUNTRY":
    case "CUSTOM":
      return argumentError(
        "peers",
        `Op ${asOf} is er niemand om mee te vergelijken. Kies een andere groep (peers) of peildatum (asOf).`,
      );
  }
}

function pastOrCategory(
  existing: readonly Existing[],
  period: string,
  category: string | null,
): { readonly argument: "period" | "category"; readonly message: string } | null {
  const ofPeriod = existing.filter((one) => one.period === period);
  if (ofPeriod.length === 0) {
    const periods = distinct(existing.map((one) => one.period));
    return {
      argument: "period",
      message: `heeft geen cijfers over periode «${period}». Er zijn: ${periods}.`,
    };
  }
  if (ofPeriod.some((one) => one.category === category)) return null;
  const categories = distinct(ofPeriod.map((one) => one.category));
  const message =
    category === null
      ? `is in ${period} verdeeld in categorieën. Kies er een met category: ${categories}.`
      : `kent in ${period} geen categorie «${category}». Er zijn: ${categories || "geen"}.`;
  return { argument: "category", message };
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
  if (trouble !== null)
    throw argumentError(trouble.argument, `Indicator «${definition.code}» ${trouble.message}`);
}
