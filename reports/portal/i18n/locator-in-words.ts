import { listed } from "./listed.ts";

function lines(part: string): string {
  return part.trim().replace(/^L/, "").replace("-", "–");
}

/** `L716-717;L724` → `regels 716–717 en 724`. What is no list of lines is given as it stands. */
export function locatorInWords(locator: string): string {
  if (!/^L\d+(-\d+)?(;\s*L\d+(-\d+)?)*$/.test(locator)) return locator;
  const parts = locator.split(";").map(lines);
  const isOne = parts.length === 1 && !locator.includes("-");
  return `${isOne ? "regel" : "regels"} ${listed(parts)}`;
}
