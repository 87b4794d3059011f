import type { MetabaseClient } from "../client/metabase-client.ts";
import type { ServerVersion } from "../client/server-version.ts";
import { type Difference, differenceInWords } from "../form/difference.ts";
import type { Ledger, LedgerKind } from "../ledger/ledger.ts";

/** What a change runs with; the numbers become known while the changes before it run. */
export interface Workplace {
  readonly client: MetabaseClient;
  readonly version: ServerVersion;
  readonly ledger: Ledger;
  readonly references: { database: number; collection: number; readonly cards: Map<string, number> };
  /** Lets time pass between two questions. */
  readonly wait: () => Promise<unknown>;
}

/** What happens to something. */
export type Action = "MAKE" | "CHANGE" | "UNPUBLISH" | "ARCHIVE";

/** One thing that is not as it should be, and how to make it so. */
export interface Change {
  readonly action: Action;
  readonly kind: LedgerKind;
  readonly key: string;
  readonly differences: readonly Difference[];
  /** Whether somebody changed it in Metabase, since our own files say what they said. */
  readonly isByHand: boolean;
  readonly run: (workplace: Workplace) => Promise<void>;
}

const KINDS: Readonly<Record<LedgerKind, string>> = {
  setting: "instelling",
  database: "verbinding",
  collection: "verzameling",
  card: "kaart",
  dashboard: "dashboard",
};

const ACTIONS: Readonly<Record<Action, string>> = {
  MAKE: "nieuw",
  CHANGE: "anders",
  UNPUBLISH: "niet meer in reports/dashboards: wordt ingetrokken",
  ARCHIVE: "niet meer in reports/dashboards: wordt gearchiveerd",
};

/** What an operator reads of a change: a line, and below it every difference. */
export function changeInWords({ action, kind, key, differences, isByHand }: Change): string[] {
  const byHand = isByHand ? ", met de hand gewijzigd in Metabase" : "";
  return [
    `${KINDS[kind]} ${key}: ${ACTIONS[action]}${byHand}`,
    ...(action === "CHANGE" ? differences.map((difference) => `  ${differenceInWords(difference)}`) : []),
  ];
}
