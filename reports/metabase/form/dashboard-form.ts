/** Whether a value may come from the address, or only from the token. */
export type EmbeddingKind = "enabled" | "locked";

/** The values that a reader can choose from: as written, or the rows of a card. */
export type ValuesForm =
  | { readonly kind: "LIST"; readonly values: readonly (readonly [value: string, label: string])[] }
  | { readonly kind: "CARD"; readonly card: string | null };

/** A choice above a dashboard. */
export interface ParameterForm {
  /** Also its id and the name of its variable. */
  readonly slug: string;
  readonly label: string;
  readonly type: "string/=" | "number/=";
  readonly isRequired: boolean;
  readonly defaultValue: string | number | null;
  /** Null where any value will do. */
  readonly values: ValuesForm | null;
}

/** What stands on a dashboard: a card, or a text. */
export interface DashcardForm {
  /** The title of its tab; null where there are no tabs. */
  readonly tab: string | null;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** The key of its card; null for a text. */
  readonly card: string | null;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Which parameter fills which variable, and of which card. Without the card a mapping does nothing. */
  readonly mappings: readonly {
    readonly slug: string;
    readonly card: string | null;
    readonly variable: string;
  }[];
}

/** A dashboard as we write and compare it: without numbers of a server, and without what Metabase adds. */
export interface DashboardForm {
  readonly name: string;
  readonly description: string | null;
  readonly width: string;
  readonly collection: string;
  readonly parameters: readonly ParameterForm[];
  readonly tabs: readonly string[];
  /** By tab, row and column. */
  readonly dashcards: readonly DashcardForm[];
  readonly isArchived: boolean;
  readonly isEmbedded: boolean;
  readonly embeddingKinds: Readonly<Record<string, string>>;
}
