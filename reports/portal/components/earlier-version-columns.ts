import type { EarlierVersionFragment } from "#schema/generated/graphql.ts";
import { date } from "../i18n/dates.ts";
import { providerWord } from "../i18n/provider-words.ts";
import { type RecordColumn, words } from "./record-table.tsx";

/** What an earlier delivery said, and which file said otherwise. */
export const EARLIER_VERSION_COLUMNS: readonly RecordColumn<EarlierVersionFragment>[] = [
  words("Vervangen", (row) => date(row.replacedOn)),
  words("Soort", (row) => providerWord(row.kind)),
  words("Rij", (row) => row.name),
  words("Wat er stond", (row) => row.said),
  words("Bestand", (row) => row.deliveredIn ?? "onbekend"),
  words("Vervangen door", (row) => row.replacedIn ?? "onbekend"),
];

/** What tells one earlier version from another. */
export function keyOfVersion({ kind, name, said, replacedOn, replacedIn }: EarlierVersionFragment): string {
  return `${kind} ${name} ${said} ${replacedOn} ${replacedIn ?? ""}`;
}
