/** A token as its owner sees it. */
export interface ApiToken {
  readonly id: string;
  readonly label: string;
  /** Instants, ISO 8601. */
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}
