import type { FastifyReply, FastifyRequest } from "fastify";
import type { Admission } from "../audit/admission.ts";
import type { TokenScope } from "./api-token.queries.ts";
import { type ApiTokens, TOKEN_PREFIX } from "./api-tokens.ts";
import type { BearerCheck } from "./check-bearer.ts";
import type { HostCookie } from "./host-cookie.ts";
import { NotAdmitted } from "./not-admitted.ts";
import type { Sessions } from "./sessions.ts";

/** Whatever can recognise somebody. */
export interface Doors {
  readonly sessions: Sessions;
  readonly sessionCookie: HostCookie;
  readonly tokens: ApiTokens;
  /** Null without an issuer. */
  readonly checkBearer: BearerCheck | null;
}

/** Which scope an address needs; a token opens no other. */
function scopeOf(path: string): TokenScope | null {
  if (path.startsWith("/graphql")) return "QUERY";
  return path.startsWith("/export/") ? "EXPORT" : null;
}

async function recogniseToken(
  { tokens, checkBearer }: Doors,
  credential: string,
  path: string,
): Promise<Admission> {
  if (!credential.startsWith(TOKEN_PREFIX)) {
    if (!checkBearer) throw new NotAdmitted("Tokens van een uitgever worden hier niet aangenomen.");
    return checkBearer(credential);
  }
  const { admission, scopes } = await tokens.find(credential);
  const needed = scopeOf(path);
  if (needed === null || !scopes.includes(needed)) throw new NotAdmitted("Dit token opent dit adres niet.");
  return admission;
}

/**
 * Who asks. A credential that opens nothing is refused: whoever shows one must not take the public's answer for theirs.
 * Only a session that has ended makes its browser one of the public again, and its cookie is cleared.
 * @returns null for the public
 * @throws NotAdmitted, IssuerUnreachable
 */
export async function recognise(
  doors: Doors,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Admission | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const [, credential] = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization) ?? [];
    if (credential === undefined)
      throw new NotAdmitted("Een sleutel hoort hier te staan als: Bearer <token>.");
    return recogniseToken(doors, credential, request.url);
  }
  const secret = doors.sessionCookie.read(request);
  if (secret === undefined) return null;
  const admission = await doors.sessions.find(secret);
  if (!admission) doors.sessionCookie.clear(reply);
  return admission;
}
