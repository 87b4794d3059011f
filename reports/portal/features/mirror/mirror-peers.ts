import type { BenchmarkInput } from "#schema/generated/graphql.ts";
import { PEER_SLUGS } from "../../i18n/benchmark-words.ts";
import { linkToBenchmark } from "../benchmark/benchmark-question.ts";
import type { MirrorLine } from "./mirror-groups.ts";

/** With whom a whole municipality can be compared: those like it, or everyone. */
export type MirrorPeers = "SIMILAR" | "COUNTRY";

/** `?groep=land` → everyone; otherwise those that are like it. */
export function peersFromAddress(search: URLSearchParams): MirrorPeers {
  return search.get("groep") === PEER_SLUGS.COUNTRY ? "COUNTRY" : "SIMILAR";
}

/** A figure of a module is compared among its participants; others do not have it. */
function groupOf({ indicator, module }: MirrorLine, peers: MirrorPeers): MirrorPeers | "PARTICIPANTS" {
  return indicator.module || module ? "PARTICIPANTS" : peers;
}

export function inputOf(line: MirrorLine, own: string, peers: MirrorPeers): BenchmarkInput {
  const { indicator, period, module, category } = line;
  return { indicator: indicator.code, period, module, category, similarTo: own, peers: groupOf(line, peers) };
}

/** The same comparison on its own page. */
export function linkOf(line: MirrorLine, own: string, peers: MirrorPeers): string {
  const { indicator, period, module, category } = line;
  return linkToBenchmark({
    indicator: indicator.code,
    period,
    module,
    category,
    own,
    peers: groupOf(line, peers),
  });
}
