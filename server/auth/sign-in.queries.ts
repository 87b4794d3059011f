import { statement } from "../database/reader.ts";

/** What an answer of the issuer must agree with. */
export interface SignInRow {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

export const addSignIn = statement(
  "access-add-sign-in",
  `
  INSERT INTO access.sign_in (ticket_hash, state, nonce, code_verifier, return_to, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6)`,
);

/** A ticket is good for one answer. */
export const takeSignIn = statement<SignInRow>(
  "access-take-sign-in",
  `
  DELETE FROM access.sign_in
  WHERE sign_in.ticket_hash = $1 AND sign_in.expires_at > $2
  RETURNING sign_in.state, sign_in.nonce, sign_in.code_verifier, sign_in.return_to`,
);

export const forgetExpiredSignIns = statement(
  "access-forget-expired-sign-ins",
  "DELETE FROM access.sign_in WHERE sign_in.expires_at <= $1",
);
