import type { Role } from "#schema/types/auth/role.ts";
import { statement } from "../database/reader.ts";

export type TokenScope = "QUERY" | "EXPORT";

/** A token as its owner sees it: everything but the secret, which is shown once. */
export interface TokenRow {
  readonly id: string;
  readonly label: string;
  readonly scopes: TokenScope[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

/** What a token opens, and for whom. */
export interface TokenAdmissionRow {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  readonly role: Role;
  readonly municipalities: string[];
  readonly scopes: TokenScope[];
  readonly usedAt: string | null;
}

const COLUMNS = `api_token.token_id AS id, api_token.label, api_token.scopes, api_token.created_at,
    api_token.expires_at, api_token.used_at`;

export const liveToken = statement<TokenAdmissionRow>(
  "access-live-token",
  `
  SELECT api_token.token_id AS id, api_token.issuer, api_token.subject, api_token.name, api_token.role,
    api_token.municipality_codes AS municipalities, api_token.scopes, api_token.used_at
  FROM access.api_token
  WHERE api_token.token_hash = $1 AND api_token.expires_at > $2 AND api_token.revoked_at IS NULL`,
);

export const markTokenUsed = statement(
  "access-mark-token-used",
  "UPDATE access.api_token SET used_at = $2 WHERE api_token.token_id = $1",
);

export const tokensOf = statement<TokenRow>(
  "access-tokens-of",
  `
  SELECT ${COLUMNS}
  FROM access.api_token
  WHERE api_token.issuer = $1 AND api_token.subject = $2 AND api_token.expires_at > $3 AND api_token.revoked_at IS NULL
  ORDER BY api_token.created_at, api_token.token_id`,
);

/** Adds one, unless somebody has as many as one may have: `$12`. */
export const addToken = statement<TokenRow>(
  "access-add-token",
  `
  INSERT INTO access.api_token (token_id, token_hash, issuer, subject, name, label, role, municipality_codes, scopes,
    created_at, expires_at)
  SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10::timestamptz, $11::timestamptz
  WHERE $12 > (
    SELECT count(*)
    FROM access.api_token
    WHERE api_token.issuer = $3 AND api_token.subject = $4 AND api_token.expires_at > $10
      AND api_token.revoked_at IS NULL)
  RETURNING ${COLUMNS}`,
);

export const revokeToken = statement<TokenRow>(
  "access-revoke-token",
  `
  UPDATE access.api_token SET revoked_at = $4
  WHERE api_token.token_id = $1 AND api_token.issuer = $2 AND api_token.subject = $3 AND api_token.revoked_at IS NULL
  RETURNING ${COLUMNS}`,
);

/** A token opens no more than its owner may do: what the issuer says at sign-in goes for their tokens too. */
export const followOwner = statement(
  "access-tokens-follow-owner",
  `
  UPDATE access.api_token SET name = $3, role = $4, municipality_codes = $5
  WHERE api_token.issuer = $1 AND api_token.subject = $2 AND api_token.revoked_at IS NULL`,
);
