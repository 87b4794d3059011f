import { randomBytes } from "node:crypto";
import { notFound, Refusal } from "./double-answer.ts";
import { type DoubleVersion, TRAITS, type VersionTraits } from "./double-version.ts";
import type { StoredCard, StoredCollection, StoredDashboard, StoredDatabase } from "./stored.ts";

/** Things that have a number and a name of 21 characters. */
interface Identified {
  readonly id: number;
  readonly entity_id: string;
}

/** 21 characters, as Metabase gives to everything that it makes. */
export function newEntityId(): string {
  return randomBytes(16).toString("base64url").slice(0, 21);
}

/** What a Metabase remembers. */
export class DoubleState {
  readonly traits: VersionTraits;
  readonly setupToken = crypto.randomUUID();
  user: { readonly email: string; readonly password: string } | null = null;
  readonly sessions = new Set<string>();
  /** Keys, and whether each belongs to an administrator. */
  readonly apiKeys = new Map<string, boolean>();
  /** What was set, by name. */
  readonly settings = new Map<string, unknown>();
  /** What stands in the environment of the server, and therefore can't be set. */
  readonly fixedSettings = new Map<string, unknown>();
  readonly databases: StoredDatabase[] = [];
  readonly collections: StoredCollection[] = [];
  readonly cards: StoredCard[] = [];
  readonly dashboards: StoredDashboard[] = [];
  #lastId = 100;

  constructor(version: DoubleVersion) {
    this.traits = TRAITS[version];
  }

  /** Numbers are never used twice. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The value of a setting. */
  setting(key: string): unknown {
    return this.fixedSettings.get(key) ?? this.settings.get(key);
  }

  get isEmbeddingEnabled(): boolean {
    return this.setting(this.traits.embeddingFlag) === true;
  }

  /**
   * Finds a thing by its number, or by its name of 21 characters.
   * @throws Refusal 404
   */
  find<Thing extends Identified>(things: readonly Thing[], reference: string | number): Thing {
    const found = things.find(({ id, entity_id }) =>
      /^\d+$/.test(String(reference)) ? id === Number(reference) : entity_id === reference,
    );
    if (!found) throw notFound();
    return found;
  }

  /**
   * The same, for what must not be in the trash.
   * @throws Refusal 404, saying so when it is
   */
  findPresent<Thing extends Identified & { readonly archived: boolean }>(
    things: readonly Thing[],
    reference: string | number,
  ): Thing {
    const found = this.find(things, reference);
    if (!found.archived) return found;
    throw new Refusal({
      status: 404,
      body: { message: "The object has been archived.", error_code: "archived" },
    });
  }
}
