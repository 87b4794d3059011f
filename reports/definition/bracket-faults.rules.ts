/** What is wrong with a template, and on which of its lines. */
export interface TemplateFault {
  readonly line: number;
  readonly sentence: string;
}

const BRACKETS = /\{\{|\}\}|\[\[|\]\]/g;
const VARIABLE_NOT_ENDED = "Hier begint met {{ een variabele die niet met }} eindigt.";
const PART_NOT_ENDED = "Hier begint met [[ een optioneel deel dat niet met ]] eindigt.";

/** What is wrong when this bracket is the last that is open and the next one comes; null when it may. */
function faultOfNext(last: string | undefined, next: string): string | null {
  if (last === "{{") return next === "}}" ? null : VARIABLE_NOT_ENDED;
  if (next === "}}") return "Hier staat }} zonder dat er een {{ aan voorafgaat.";
  if (next === "[[") return last === "[[" ? "Een optioneel deel [[ … ]] staat niet binnen een ander." : null;
  return next === "]]" && last !== "[[" ? "Hier staat ]] zonder dat er een [[ aan voorafgaat." : null;
}

/** The line of a place in a text, counted from 1. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

interface Opened {
  readonly bracket: string;
  readonly index: number;
}

function unended(sql: string, { bracket, index }: Opened): TemplateFault {
  return { line: lineAt(sql, index), sentence: bracket === "{{" ? VARIABLE_NOT_ENDED : PART_NOT_ENDED };
}

/** The first bracket of a template that has no partner, or stands where it may not. */
export function faultOfBrackets(sql: string): TemplateFault | null {
  const open: Opened[] = [];
  for (const { 0: bracket, index } of sql.matchAll(BRACKETS)) {
    const last = open.at(-1);
    const sentence = faultOfNext(last?.bracket, bracket);
    if (last && sentence === VARIABLE_NOT_ENDED) return unended(sql, last);
    if (sentence !== null) return { line: lineAt(sql, index), sentence };
    if (bracket === "{{" || bracket === "[[") open.push({ bracket, index });
    else open.pop();
  }
  return open[0] ? unended(sql, open[0]) : null;
}
