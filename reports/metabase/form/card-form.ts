/** The types of variables that our SQL has. */
export type TagType = "text" | "number";

/** A variable of a card. */
export interface TagForm {
  readonly name: string;
  readonly label: string;
  readonly type: TagType;
  /** Without a value the query is refused, instead of giving every row. */
  readonly isRequired: boolean;
  readonly defaultValue: string | number | null;
}

/** A card as we write and compare it: without numbers of a server, and without what Metabase adds. */
export interface CardForm {
  readonly name: string;
  readonly description: string | null;
  readonly display: string;
  readonly sql: string;
  /** By name. */
  readonly tags: readonly TagForm[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly database: string;
  readonly collection: string;
  readonly isArchived: boolean;
}
