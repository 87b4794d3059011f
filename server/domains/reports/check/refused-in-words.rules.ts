/** What PostgreSQL said, as far as it matters here. */
export interface Refusal {
  readonly code?: string | undefined;
  readonly message: string;
  /** Where in the text, counted from 1; absent where PostgreSQL does not say. */
  readonly position?: string | undefined;
}

/** What PostgreSQL refuses in a report's SQL, in a sentence for who wrote it. */
export function refusedInWords({ code, message }: Refusal): string {
  switch (code ?? "") {
    case "42501":
      return `Een rapport leest alleen het schema indicators, en dit leest iets anders (${message}). Neem een view van indicators, of voeg er een toe.`;
    case "42P01":
      return `Deze tabel of view bestaat niet: ${message}.`;
    case "42703":
      return `Deze kolom bestaat niet: ${message}.`;
    case "42601":
      return `Dit is geen SQL die PostgreSQL begrijpt: ${message}.`;
    case "08P01":
      return "Een variabele {{ … }} staat hier tussen aanhalingstekens; laat die weg, want de waarde gaat apart mee.";
    default:
      return `PostgreSQL weigert deze SQL: ${message}.`;
  }
}

/**
 * The line that a refusal points at.
 * @param text what was sent, `before` characters after its own beginning
 */
export function lineOfRefusal({ position }: Refusal, text: string, before: number): number {
  const at = Number(position ?? 0) - before;
  return at <= 0 ? 1 : text.slice(0, at).split("\n").length;
}
