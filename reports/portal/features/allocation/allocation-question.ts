import type { AllocationInput, AllocationKey, Rounding } from "#schema/generated/graphql.ts";
import { KEY_SLUGS, ROUNDING_SLUGS } from "../../i18n/allocation-words.ts";

/** What a reader asks to divide; figures as they were typed, since they may be wrong. */
export interface AllocationQuestion {
  readonly module: string;
  readonly year: string;
  /** Empty: the published total. */
  readonly total: string;
  /** null: the rule of the module. */
  readonly key: AllocationKey | null;
  readonly rounding: Rounding;
  readonly join: readonly string[];
  readonly leave: readonly string[];
  /** Own weights as typed, by municipality. */
  readonly weights: ReadonlyMap<string, string>;
}

const START = { module: "inburgering", year: "2022" };

function keyOfSlug<Key extends string>(
  slugs: Readonly<Record<Key, string>>,
  slug: string | null,
): Key | null {
  return (Object.keys(slugs) as Key[]).find((key) => slugs[key] === slug) ?? null;
}

function listOf(text: string | null): string[] {
  return [...new Set((text ?? "").split(",").filter(Boolean))];
}

/** `?module=inburgering&jaar=2022&eruit=GM0221` → the question; without anything the contributions of the memo of 2021. */
export function questionFromAddress(search: URLSearchParams): AllocationQuestion {
  const weights = search.getAll("gewicht").map((text) => text.split(":"));
  return {
    module: search.get("module") || START.module,
    year: search.get("jaar") || START.year,
    total: search.get("totaal") ?? "",
    key: keyOfSlug(KEY_SLUGS, search.get("sleutel")),
    rounding: keyOfSlug(ROUNDING_SLUGS, search.get("afronding")) ?? "EXACT",
    join: listOf(search.get("erbij")),
    leave: listOf(search.get("eruit")),
    weights: new Map(weights.map(([code = "", weight = ""]) => [code, weight])),
  };
}

/** The question as it stands in the address; what is as usual is left out. */
export function addressOfQuestion(question: AllocationQuestion): URLSearchParams {
  const { module, year, total, key, rounding, join, leave, weights } = question;
  const search = new URLSearchParams({ module, jaar: year });
  if (total) search.set("totaal", total);
  if (key) search.set("sleutel", KEY_SLUGS[key]);
  if (rounding !== "EXACT") search.set("afronding", ROUNDING_SLUGS[rounding]);
  if (join.length > 0) search.set("erbij", join.join(","));
  if (leave.length > 0) search.set("eruit", leave.join(","));
  for (const [code, weight] of weights) if (weight) search.append("gewicht", `${code}:${weight}`);
  return search;
}

/** The question as the server takes it. Only to be called with figures that were found to be right. */
export function inputOf(
  question: AllocationQuestion,
  figureOf: (text: string) => number | null,
): AllocationInput {
  const { module, year, total, key, rounding, join, leave, weights } = question;
  const shares = [...weights].flatMap(([municipality, typed]) => {
    const weight = figureOf(typed);
    return weight === null || leave.includes(municipality) ? [] : [{ municipality, weight }];
  });
  return {
    module,
    financialYear: Number(year),
    rounding,
    ...(total && { total: figureOf(total) }),
    ...(key && { key }),
    ...(join.length > 0 && { join: [...join] }),
    ...(leave.length > 0 && { leave: [...leave] }),
    ...(shares.length > 0 && { shares }),
  };
}

/** A link to the same question with something else in it. */
export function linkTo(change: Partial<AllocationQuestion>): string {
  const start = questionFromAddress(new URLSearchParams());
  return `/verdeling?${addressOfQuestion({ ...start, ...change }).toString()}`;
}
