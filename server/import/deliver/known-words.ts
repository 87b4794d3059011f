/** What is to be done about a code that nobody knows, by the table of `core` in which it should stand. */
const WORDS: Readonly<Record<string, string>> = {
  provider: "een aanbieder die bekend is; importeer zo nodig eerst de aanbieders",
  product: "een product dat bekend is; importeer zo nodig eerst de producten",
  contract: "een contract dat bekend is; importeer zo nodig eerst de contracten",
  performance_indicator:
    "een prestatie-indicator die bekend is; importeer zo nodig eerst de prestatie-indicatoren",
  municipality: "een gemeentecode die bekend is, zoals GM0202",
  cooperation_module: "de code van een module die bekend is",
  care_category: "de code van een zorgvorm die bekend is",
};

/** Which code was expected, in Dutch. */
export function knownWords(table: string): string {
  return WORDS[table] ?? `een waarde die bekend is in ${table}`;
}
