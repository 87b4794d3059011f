import type { BenchmarkQuestion } from "./benchmark-question.ts";

export type BenchmarkField = "indicator" | "period" | "peers" | "own" | "municipalities";

/** What is wrong, in words, by the field that it stands beside; empty when nothing is. */
export type BenchmarkTrouble = Readonly<Partial<Record<BenchmarkField, string>>>;

/** What the page itself can see to be wrong before it asks. */
export function troubleOf({ peers, own, municipalities }: BenchmarkQuestion): BenchmarkTrouble {
  if ((peers === "SIMILAR" || peers === "SIZE_CLASS") && !own)
    return { own: "Kies de gemeente van wie u de gelijken zoekt." };
  if (peers === "CUSTOM" && municipalities.length === 0 && !own)
    return { municipalities: "Kies de gemeenten die u wilt vergelijken." };
  return {};
}

const SAID: readonly (readonly [of: RegExp, field: BenchmarkField])[] = [
  [/Indicator bestaat niet|«.*» bestaat niet/, "indicator"],
  [/geen cijfers over periode|Een periode is/, "period"],
  [/grootteklasse bekend|geen kenmerken van/, "own"],
  [/Gemeente bestaat niet/, "municipalities"],
  [/samenwerkingsverband|neemt geen gemeente deel|niemand om mee te vergelijken/, "peers"],
];

/** What the server said, beside the field that it is about, without the words for programmers; null where it is about none. */
export function troubleSaid(message: string): BenchmarkTrouble | null {
  const [, field] = SAID.find(([of]) => of.test(message)) ?? [];
  if (!field) return null;
  return {
    [field]: message.replaceAll(/ \((peers|asOf)\)/g, "").replace(/ De query .*$| Geef .* op;? .*$/, ""),
  };
}
