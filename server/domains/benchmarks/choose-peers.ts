import type { BenchmarkInput } from "#schema/types/benchmarks/benchmark-input.ts";
import type { PeerGroup } from "#schema/types/benchmarks/peer-group.ts";
import type { Reader } from "../../database/reader.ts";
import { argumentError } from "../../graphql/argument-error.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { findSimilar } from "./find-similar.ts";

/** Who is compared: the group, the municipalities named, and in Dutch how it was chosen. */
export interface Peers {
  readonly group: PeerGroup;
  readonly asOf: string;
  readonly moduleCode: string | null;
  readonly partnershipCode: string | null;
  /** The municipality of `similarTo`. */
  readonly ownCode: string | null;
  /** With CUSTOM and SIMILAR the group itself, else empty. */
  readonly members: readonly string[];
  /** Municipalities that the question names: shown also outside the group, and followed in the trend. */
  readonly followed: readonly string[];
  /** By municipality; only with SIMILAR. */
  readonly similarity: ReadonlyMap<string, string>;
  readonly explanation: string;
}

const FEWEST_SIMILAR = 3;
const MOST_SIMILAR = 50;

/** An indicator without a module has no participants: then the partnership's members, or else everyone. */
function groupOf({ peers, partnership }: BenchmarkInput, moduleCode: string | null): PeerGroup {
  const group = peers ?? "PARTICIPANTS";
  if (group !== "PARTICIPANTS" || moduleCode !== null) return group;
  return partnership == null ? "COUNTRY" : "PARTNERSHIP";
}

function explain(group: Exclude<PeerGroup, "SIMILAR">, moduleCode: string | null, isChosen: boolean): string {
  const chosen = isChosen ? "" : " De indicator hoort bij geen module en heeft dus geen deelnemers.";
  switch (group) {
    case "PARTICIPANTS":
      return `De gemeenten die op de peildatum deelnemen aan module ${String(moduleCode)}.`;
    case "PARTNERSHIP":
      return `De gemeenten die op de peildatum lid zijn van het samenwerkingsverband.${chosen}`;
    case "SIZE_CLASS":
      return "De gemeenten in dezelfde grootteklasse, zoals het samenwerkingsverband die voor zijn bestuur hanteert.";
    case "COUNTRY":
      return `Alle gemeenten van Nederland op de peildatum.${chosen}`;
    case "CUSTOM":
      return "De gemeenten die in de vraag zijn genoemd.";
  }
}

function requireOwn({ similarTo }: BenchmarkInput, group: PeerGroup): string {
  if (similarTo != null) return similarTo;
  throw argumentError(
    "similarTo",
    `Vergelijken met ${group} kan alleen vanuit een gemeente. Geef similarTo op: een gemeentecode zoals GM0202.`,
  );
}

function requireCount({ similarCount }: BenchmarkInput): number {
  const count = similarCount ?? 10;
  if (count >= FEWEST_SIMILAR && count <= MOST_SIMILAR) return count;
  throw argumentError(
    "similarCount",
    `similarCount ligt tussen ${String(FEWEST_SIMILAR)} en ${String(MOST_SIMILAR)}, maar was: ${String(count)}.`,
  );
}

/**
 * Settles with whom is compared; reads only where similar municipalities must be found.
 * @param firstOfJanuary of the period's year: the day of the group where none is asked for
 */
export async function choosePeers(
  reader: Reader,
  input: BenchmarkInput,
  definition: IndicatorDefinition,
  firstOfJanuary: string,
): Promise<Peers> {
  const { similarTo = null, partnership = null, municipalities } = input;
  const moduleCode = input.module ?? definition.moduleCode;
  const asOf = input.asOf ?? firstOfJanuary;
  const group = groupOf(input, moduleCode);
  const followed = [...new Set([...(similarTo === null ? [] : [similarTo]), ...(municipalities ?? [])])];
  const common = { group, asOf, moduleCode, partnershipCode: partnership, ownCode: similarTo, followed };
  if (group === "SIMILAR") {
    const { similarity, explanation } = await findSimilar(
      reader,
      requireOwn(input, group),
      asOf,
      requireCount(input),
    );
    return { ...common, members: [requireOwn(input, group), ...similarity.keys()], similarity, explanation };
  }
  if (group === "SIZE_CLASS") requireOwn(input, group);
  if (group === "CUSTOM" && followed.length === 0) {
    throw argumentError(
      "municipalities",
      "Een eigen groep (CUSTOM) heeft gemeenten nodig. Geef municipalities op: gemeentecodes zoals GM0202.",
    );
  }
  const explanation = explain(group, moduleCode, group === (input.peers ?? "PARTICIPANTS"));
  return { ...common, members: group === "CUSTOM" ? followed : [], similarity: new Map(), explanation };
}
