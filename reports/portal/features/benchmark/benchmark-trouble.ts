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

const FIELD_OF: Readonly<Record<string, BenchmarkField>> = {
  indicator: "indicator",
  period: "period",
  similarTo: "own",
  municipalities: "municipalities",
  partnership: "peers",
  asOf: "peers",
  peers: "peers",
};

/** An error as the server tells it: which argument it is about stands beside it. */
export interface SaidTrouble {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What the server said, beside the field that it is about, without the words for programmers; null where it is about none. */
export function troubleSaid(errors: readonly SaidTrouble[]): BenchmarkTrouble | null {
  for (const { message, extensions } of errors) {
    const field = FIELD_OF[String(extensions?.argument)];
    if (field === undefined) continue;
    const plain = message.replaceAll(/ \((peers|asOf)\)/g, "").replace(/ De query .*$| Geef .* op;? .*$/, "");
    return { [field]: plain };
  }
  return null;
}
