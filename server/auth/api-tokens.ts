import { randomUUID } from "node:crypto";
import type { Admission } from "../audit/admission.ts";
import type { Doorkeeper } from "../database/open-doorkeeper.ts";
import {
  addToken,
  followOwner,
  liveToken,
  markTokenUsed,
  revokeToken,
  type TokenRow,
  type TokenScope,
  tokensOf,
} from "./api-token.queries.ts";
import { NotAdmitted } from "./not-admitted.ts";
import { hashOf, newSecret } from "./secret.ts";

/** By which a token of ours is told from one of the issuer, and found by who searches for leaked secrets. */
export const TOKEN_PREFIX = "rs_";

const MOST_TOKENS = 20;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What a new token is to be. */
export interface TokenWish {
  readonly label: string;
  readonly scopes: readonly TokenScope[];
  readonly days: number;
}

/** Personal tokens for scripts. A script holds the secret, the database its hash. */
export class ApiTokens {
  constructor(
    private readonly doorkeeper: Doorkeeper,
    private readonly clock: () => Date,
  ) {}

  /** @throws NotAdmitted when it is unknown, revoked or expired */
  async find(secret: string): Promise<{ admission: Admission; scopes: readonly TokenScope[] }> {
    const now = this.clock();
    const [row] = await this.doorkeeper.run(liveToken, [hashOf(secret), now]);
    if (!row) throw new NotAdmitted("Dit token is onbekend, ingetrokken of verlopen: maak een nieuw aan.");
    const { id, scopes, usedAt, ...owner } = row;
    if (usedAt === null || now.getTime() - Date.parse(usedAt) > HOUR)
      await this.doorkeeper.run(markTokenUsed, [id, now]);
    return { admission: { door: "TOKEN", ...owner }, scopes };
  }

  list({ issuer, subject }: Admission): Promise<TokenRow[]> {
    return this.doorkeeper.run(tokensOf, [issuer, subject, this.clock()]);
  }

  /** @returns the token and its secret, which nobody can ask for again; null when somebody has too many */
  async create(
    { issuer, subject, name, role, municipalities }: Admission,
    { label, scopes, days }: TokenWish,
  ): Promise<{ token: TokenRow; secret: string } | null> {
    const secret = `${TOKEN_PREFIX}${newSecret()}`;
    const now = this.clock();
    const owner = [issuer, subject, name];
    const rights = [role, municipalities, [...new Set(scopes)]];
    const period = [now, new Date(now.getTime() + days * DAY)];
    const values = [randomUUID(), hashOf(secret), ...owner, label, ...rights, ...period, MOST_TOKENS];
    const [token] = await this.doorkeeper.run(addToken, values);
    return token ? { token, secret } : null;
  }

  /** @returns the token that ends; null when it isn't one of theirs */
  async revoke({ issuer, subject }: Admission, id: string): Promise<TokenRow | null> {
    const [token] = await this.doorkeeper.run(revokeToken, [id, issuer, subject, this.clock()]);
    return token ?? null;
  }

  /** Gives the tokens of somebody the rights that they have now. */
  async follow({ issuer, subject, name, role, municipalities }: Admission): Promise<void> {
    await this.doorkeeper.run(followOwner, [issuer, subject, name, role, municipalities]);
  }
}
