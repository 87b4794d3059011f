/** What the server says of where a dashboard is to be shown from. */
export interface EmbedAnswer {
  readonly kind: "NATIVE" | "METABASE_GUEST" | "METABASE_SDK";
  readonly url?: string | null;
  readonly token?: string | null;
  readonly expiresAt?: string | null;
  /** Why it is not embedded, where it could have been. */
  readonly reason?: string | null;
}
