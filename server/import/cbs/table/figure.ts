import type { CbsFigure } from "../cbs-observation.ts";
import { exactDecimal } from "../json/exact-decimal.ts";

/** Numbers by which files of CBS say "secret", "unknown" or "not yet there"; never figures. */
const NO_FIGURE: ReadonlySet<string> = new Set(["-99997", "-99998", "-99999999"]);

/** No value, and why. */
export function noFigure(reason: string): CbsFigure {
  return { value: null, status: "NOT_AVAILABLE", reason };
}

/**
 * A cell as a value or the reason why there is none; nothing becomes 0 that was not 0.
 * @param cell number as it was written, text, or null; padding allowed
 */
export function figure(cell: string | null, isProvisional: boolean): CbsFigure {
  const text = cell?.trim() ?? "";
  if (text === "")
    return noFigure("CBS geeft hier geen cijfer: het is onbekend, geheim of kan niet voorkomen.");
  if (text === ".")
    return noFigure("CBS geeft een punt: het cijfer is onbekend, onvoldoende betrouwbaar of geheim.");
  const value = exactDecimal(text);
  if (value === null) return noFigure(`CBS geeft „${text}” in plaats van een getal.`);
  if (NO_FIGURE.has(value)) return noFigure(`CBS geeft de code ${value}: het cijfer is onbekend of geheim.`);
  return { value, status: isProvisional ? "PROVISIONAL" : "FINAL", reason: null };
}
