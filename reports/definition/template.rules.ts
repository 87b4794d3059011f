import { faultOfBrackets, lineAt, type TemplateFault } from "./bracket-faults.rules.ts";

/** SQL as written, a variable, or a part that only counts when all its variables have a value. */
export type TemplatePart =
  | { readonly kind: "SQL"; readonly text: string }
  | { readonly kind: "VARIABLE"; readonly name: string; readonly line: number }
  | { readonly kind: "OPTIONAL"; readonly parts: readonly TemplatePart[]; readonly line: number };

/** SQL in Metabase's native dialect: `{{municipality}}` is a variable, `[[AND year = {{year}}]]` an optional part. */
export interface Template {
  readonly parts: readonly TemplatePart[];
}

const OPTIONAL = /\[\[([\s\S]*?)\]\]/;
const VARIABLE = /\{\{([\s\S]*?)\}\}/;
/** Between two pieces stands `{{`, `}}`, `[[` or `]]`. */
const BRACKET = 2;
const NAME = /^[a-z][a-z0-9_]*$/;

/** Pieces of a text, each with its first line: those at odd places stood between the brackets. */
function piecesOf(text: string, brackets: RegExp, firstLine: number): { text: string; line: number }[] {
  let length = 0;
  return text.split(brackets).map((piece) => {
    const line = firstLine + lineAt(text, length) - 1;
    length += piece.length + BRACKET;
    return { text: piece, line };
  });
}

function partsOf(text: string, firstLine: number): TemplatePart[] {
  return piecesOf(text, VARIABLE, firstLine).flatMap((piece, index): TemplatePart[] => {
    if (index % 2 === 1) return [{ kind: "VARIABLE", name: piece.text.trim(), line: piece.line }];
    return piece.text === "" ? [] : [{ kind: "SQL", text: piece.text }];
  });
}

function* faultsOfParts(parts: readonly TemplatePart[]): Generator<TemplateFault> {
  for (const part of parts) {
    if (part.kind === "VARIABLE" && !NAME.test(part.name))
      yield {
        line: part.line,
        sentence: `De naam van een variabele bestaat uit kleine letters, cijfers en _, maar hier staat: {{${part.name}}}.`,
      };
    if (part.kind !== "OPTIONAL") continue;
    if (!part.parts.some(({ kind }) => kind === "VARIABLE"))
      yield { line: part.line, sentence: "Een optioneel deel [[ … ]] heeft minstens één variabele." };
    yield* faultsOfParts(part.parts);
  }
}

/**
 * Takes SQL apart into what is written, variables and optional parts. Brackets do not stand within brackets.
 * What cannot be read comes back as faults; the template is then empty.
 */
export function parseTemplate(sql: string): { template: Template; faults: readonly TemplateFault[] } {
  const unpaired = faultOfBrackets(sql);
  if (unpaired) return { template: { parts: [] }, faults: [unpaired] };
  const parts = piecesOf(sql, OPTIONAL, 1).flatMap(({ text, line }, index): TemplatePart[] =>
    index % 2 === 1 ? [{ kind: "OPTIONAL", parts: partsOf(text, line), line }] : partsOf(text, line),
  );
  const faults = [...faultsOfParts(parts)];
  return { template: { parts: faults.length > 0 ? [] : parts }, faults };
}

/** A variable where it stands. */
export interface UsedVariable {
  readonly name: string;
  readonly line: number;
  readonly isOptional: boolean;
}

/** Every place where a template uses a variable, in order. */
export function variablesOf({ parts }: Template, isOptional = false): UsedVariable[] {
  return parts.flatMap((part) => {
    if (part.kind === "VARIABLE") return [{ name: part.name, line: part.line, isOptional }];
    return part.kind === "OPTIONAL" ? variablesOf(part, true) : [];
  });
}
