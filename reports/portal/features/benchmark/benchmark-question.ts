import type { BenchmarkInput, PeerGroup } from "#schema/generated/graphql.ts";
import { PEER_SLUGS } from "../../i18n/benchmark-words.ts";

/** What a reader asks to compare. null leaves it to the page: the newest period, the first part. */
export interface BenchmarkQuestion {
  readonly indicator: string;
  readonly period: string | null;
  readonly peers: PeerGroup;
  readonly partnership: string | null;
  readonly own: string | null;
  readonly municipalities: readonly string[];
  readonly module: string | null;
  readonly category: string | null;
}

const START = "indicator=social-domain-expense-per-inhabitant-accounts&groep=leden&samenwerking=mgr-sdcg";
const GROUPS = Object.keys(PEER_SLUGS) as PeerGroup[];

/** `?indicator=…&periode=2024&groep=land&gemeente=GM0202` → the question; without an indicator one to begin with. */
export function questionFromAddress(asked: URLSearchParams): BenchmarkQuestion {
  const search = asked.get("indicator") ? asked : new URLSearchParams(START);
  const slug = search.get("groep");
  return {
    indicator: search.get("indicator") ?? "",
    period: search.get("periode") || null,
    peers: GROUPS.find((group) => PEER_SLUGS[group] === slug) ?? "PARTICIPANTS",
    partnership: search.get("samenwerking") || null,
    own: search.get("gemeente") || null,
    municipalities: [...new Set((search.get("gemeenten") ?? "").split(",").filter(Boolean))],
    module: search.get("module") || null,
    category: search.get("categorie") || null,
  };
}

/** The question as it stands in the address; what is not asked is left out. */
export function addressOfQuestion(question: BenchmarkQuestion): URLSearchParams {
  const { indicator, period, peers, partnership, own, municipalities, module, category } = question;
  const search = new URLSearchParams({ indicator });
  const set = (name: string, value: string | null) => {
    if (value) search.set(name, value);
  };
  set("periode", period);
  search.set("groep", PEER_SLUGS[peers]);
  set("samenwerking", partnership);
  set("gemeente", own);
  set("gemeenten", municipalities.join(","));
  set("module", module);
  set("categorie", category);
  return search;
}

/** A link to a comparison. */
export function linkToBenchmark(question: Partial<BenchmarkQuestion> & { indicator: string }): string {
  const empty = questionFromAddress(new URLSearchParams({ indicator: question.indicator }));
  return `/vergelijken?${addressOfQuestion({ ...empty, ...question }).toString()}`;
}

/** The question as the server takes it. */
export function inputOf(question: BenchmarkQuestion & { readonly period: string }): BenchmarkInput {
  const { indicator, period, peers, partnership, own, municipalities, module, category } = question;
  return {
    indicator,
    period,
    peers,
    partnership,
    similarTo: own,
    municipalities: municipalities.length > 0 ? [...municipalities] : null,
    module,
    category,
  };
}
