import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  type IDToken,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import type { Admission } from "../audit/admission.ts";
import type { SignInSettings } from "../config/sign-in-variables.ts";
import type { Doorkeeper } from "../database/open-doorkeeper.ts";
import { viewerOfClaims } from "./claims.rules.ts";
import type { Issuer } from "./issuer.ts";
import { NotAdmitted } from "./not-admitted.ts";
import { hashOf, newSecret } from "./secret.ts";
import type { IssuerSession } from "./sessions.ts";
import { addSignIn, forgetExpiredSignIns, takeSignIn } from "./sign-in.queries.ts";

/** How long somebody may take to sign in. */
export const SIGN_IN_MINUTES = 10;
const CALLBACK = "/auth/callback";

/** Somebody whom the issuer vouches for. */
export interface SignedIn extends IssuerSession {
  readonly admission: Admission;
  readonly returnTo: string;
}

function textOrNull(claim: unknown): string | null {
  return typeof claim === "string" ? claim : null;
}

/** Signing in with an issuer: authorization code, with PKCE, state and nonce. */
export class IssuerSignIn {
  constructor(
    private readonly settings: SignInSettings,
    private readonly issuer: Issuer,
    private readonly doorkeeper: Doorkeeper,
    private readonly clock: () => Date,
  ) {}

  /** @returns where to send the browser, and the ticket that it must come back with */
  async begin(returnTo: string): Promise<{ location: string; ticket: string }> {
    const configuration = await this.issuer();
    const [ticket, state, nonce, codeVerifier] = [
      newSecret(),
      randomState(),
      randomNonce(),
      randomPKCECodeVerifier(),
    ];
    const now = this.clock();
    const expiresAt = new Date(now.getTime() + SIGN_IN_MINUTES * 60_000);
    await this.doorkeeper.run(forgetExpiredSignIns, [now]);
    await this.doorkeeper.run(addSignIn, [hashOf(ticket), state, nonce, codeVerifier, returnTo, expiresAt]);
    const location = buildAuthorizationUrl(configuration, {
      redirect_uri: this.#callback().href,
      scope: this.settings.scope,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: "S256",
    });
    return { location: location.href, ticket };
  }

  /**
   * Takes the answer of the issuer.
   * @param address the path and query that the browser came back with
   * @throws NotAdmitted when the ticket is spent; what the issuer or its answer is refused for
   */
  async finish(ticket: string | undefined, address: string): Promise<SignedIn> {
    const [begun] =
      ticket === undefined ? [] : await this.doorkeeper.run(takeSignIn, [hashOf(ticket), this.clock()]);
    if (!begun) throw new NotAdmitted("Aanmelden duurde te lang of is al gebeurd: begin opnieuw.");
    const answer = new URL(this.#callback());
    answer.search = new URL(address, answer).search;
    const tokens = await authorizationCodeGrant(await this.issuer(), answer, {
      pkceCodeVerifier: begun.codeVerifier,
      expectedState: begun.state,
      expectedNonce: begun.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new NotAdmitted("De uitgever zei niet wie er aanmeldt.");
    return {
      admission: this.#admissionOf(claims),
      returnTo: begun.returnTo,
      issuerSession: textOrNull(claims["sid"]),
      idToken: tokens.id_token ?? null,
    };
  }

  /** Where the browser ends the session of the issuer too; null where the issuer knows no such place. */
  async farewell(idToken: string): Promise<string | null> {
    const configuration = await this.issuer();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
    return buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: new URL("/", this.settings.publicUrl).href,
      id_token_hint: idToken,
    }).href;
  }

  #callback(): URL {
    return new URL(CALLBACK, this.settings.publicUrl);
  }

  #admissionOf(claims: IDToken): Admission {
    return {
      door: "SESSION",
      issuer: claims.iss,
      subject: claims.sub,
      ...viewerOfClaims(claims, this.settings),
    };
  }
}
