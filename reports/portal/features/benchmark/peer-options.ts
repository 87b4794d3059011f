import type { BenchmarkChoicesQuery, PeerGroup } from "#schema/generated/graphql.ts";
import { PEER_GROUPS } from "../../i18n/benchmark-words.ts";
import type { BenchmarkQuestion } from "./benchmark-question.ts";

/** A group to compare with, and the partnership that it is of, where it is of one. */
export interface PeerOption {
  readonly value: string;
  readonly text: string;
  readonly peers: PeerGroup;
  readonly partnership: string | null;
}

/** The groups as one list: those of a partnership once for each. */
export function peerOptions(partnerships: BenchmarkChoicesQuery["partnerships"]): PeerOption[] {
  const alone = (peers: PeerGroup) => ({ value: peers, text: PEER_GROUPS[peers], peers, partnership: null });
  const within = partnerships.flatMap(({ code, name, abbreviation, municipalities }) => {
    const short = abbreviation ?? name;
    const members = {
      value: `PARTNERSHIP ${code}`,
      text: `leden van ${short}`,
      peers: "PARTNERSHIP" as const,
      partnership: code,
    };
    const hasClasses = municipalities.some(({ sizeClass }) => sizeClass !== null);
    if (!hasClasses) return [members];
    return [
      members,
      {
        value: `SIZE_CLASS ${code}`,
        text: `zelfde grootteklasse binnen ${short}`,
        peers: "SIZE_CLASS" as const,
        partnership: code,
      },
    ];
  });
  return [alone("PARTICIPANTS"), ...within, alone("SIMILAR"), alone("COUNTRY"), alone("CUSTOM")];
}

/** Which of the groups a question asks for. */
export function peerOptionOf({
  peers,
  partnership,
}: Pick<BenchmarkQuestion, "peers" | "partnership">): string {
  return (peers === "PARTNERSHIP" || peers === "SIZE_CLASS") && partnership
    ? `${peers} ${partnership}`
    : peers;
}
