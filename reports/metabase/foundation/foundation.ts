/** How Metabase reaches our figures, as an account that may read the indicators and nothing else. */
export interface FiguresConnection {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  readonly isEncrypted: boolean;
}

/** What a Metabase needs before there can be reports on it. */
export interface Foundation {
  /** The address by which browsers reach Metabase. */
  readonly siteUrl: string;
  /** The key of the tokens; null where nothing is embedded. */
  readonly embeddingSecret: string | null;
  readonly figures: FiguresConnection;
  /** Where a GeoJSON of the municipalities is, with `statcode` and `statnaam`; null where there is none. */
  readonly mapUrl: string | null;
}
