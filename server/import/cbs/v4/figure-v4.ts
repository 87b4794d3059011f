import type { CbsFigure } from "../cbs-observation.ts";
import { figure, noFigure } from "../table/figure.ts";

/** Why v4 has no figure, by its `ValueAttribute`. */
const REASONS: Readonly<Record<string, string>> = {
  Impossible: "Volgens CBS kan dit cijfer niet voorkomen.",
  NotAvailable: "CBS heeft dit cijfer niet beschikbaar.",
  Missing: "Bij CBS ontbreekt dit cijfer: het is onbekend of onvoldoende betrouwbaar.",
  Confidential: "CBS houdt dit cijfer geheim.",
};

const CHANGEABLE = /provisional|estimat|voorlopig|geschat/i;

/**
 * A cell of v4: `ValueAttribute` says whether there is a value or why not, `Value` the number, `StringValue` a text in its stead.
 * An attribute that we don't know is never taken for a plain value.
 */
export function figureV4(
  attribute: string | null,
  value: string | null,
  stringValue: string | null,
  isProvisional: boolean,
): CbsFigure {
  const why = attribute?.trim() ?? "None";
  const cell = value ?? stringValue;
  if (why === "None" || why === "") return figure(cell, isProvisional);
  if (CHANGEABLE.test(why)) return figure(cell, true);
  return noFigure(REASONS[why] ?? `CBS geeft geen cijfer en noemt als reden „${why}”.`);
}
