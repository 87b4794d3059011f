import { z } from "zod";
import type { MetabaseClient } from "../client/metabase-client.ts";
import { contentHash, isSame } from "../form/canonical-json.ts";
import { differencesOf } from "../form/difference.ts";
import type { LedgerEntry } from "../ledger/ledger.ts";
import type { Change } from "../plan/change.ts";
import { MAP_SETTING, SECRET_SETTING } from "./settings-of-foundation.ts";

const SETTINGS = z.array(
  z.object({
    key: z.string(),
    value: z.unknown().optional(),
    default: z.unknown().optional(),
    is_env_setting: z.boolean().nullish(),
  }),
);

type Setting = z.output<typeof SETTINGS>[number];

/** Maps that others have put beside ours stay; those that Metabase came with are not sent back. */
function mergeMaps(present: unknown, wanted: unknown): Record<string, unknown> {
  const others = Object.entries((present ?? {}) as Record<string, { readonly builtin?: boolean }>);
  return { ...Object.fromEntries(others.filter(([, map]) => map.builtin !== true)), ...(wanted as object) };
}

/** A value that equals the default is told as nothing. */
function presentValue(setting: Setting | undefined): unknown {
  return setting?.value ?? setting?.default ?? null;
}

/** A secret comes back as stars: whether it is ours is what the ledger says. */
function isSecretOurs(present: unknown, wanted: unknown, entry: LedgerEntry | undefined): boolean {
  if (present === null) return false;
  return present === wanted || entry?.contentHash === contentHash(wanted);
}

function changeOf(
  key: string,
  wanted: unknown,
  present: unknown,
  entry: LedgerEntry | undefined,
): Change | null {
  const isSecret = key === SECRET_SETTING;
  const value = key === MAP_SETTING ? mergeMaps(present, wanted) : wanted;
  const before = key === MAP_SETTING ? mergeMaps(present, {}) : present;
  if (isSecret ? isSecretOurs(present, wanted, entry) : isSame(before, value)) return null;
  return {
    action: "CHANGE",
    kind: "setting",
    key,
    differences: isSecret ? [] : differencesOf(before, value, "waarde"),
    isByHand: entry?.contentHash === contentHash(wanted),
    run: async ({ client, ledger, version }) => {
      await client.change("PUT", `/api/setting/${key}`, { value }, z.unknown());
      await ledger.save({
        kind: "setting",
        key,
        metabaseId: null,
        entityId: null,
        contentHash: contentHash(wanted),
        version: version.tag,
      });
    },
  };
}

/** Which settings are not as they should be. Those in Metabase's own environment can't be changed, and are left alone. */
export async function planSettings(
  client: MetabaseClient,
  wanted: ReadonlyMap<string, unknown>,
  ledger: readonly LedgerEntry[],
): Promise<Change[]> {
  const present = new Map(
    (await client.get("/api/setting", SETTINGS)).map((setting) => [setting.key, setting]),
  );
  return [...wanted].flatMap(([key, value]) => {
    const setting = present.get(key);
    if (setting?.is_env_setting === true) return [];
    const entry = ledger.find((one) => one.kind === "setting" && one.key === key);
    return changeOf(key, value, presentValue(setting), entry) ?? [];
  });
}
