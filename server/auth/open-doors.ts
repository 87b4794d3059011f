import cookie from "@fastify/cookie";
import type { FastifyInstance } from "fastify";
import { type AuditLog, createAuditLog } from "../audit/audit-log.ts";
import type { Environment } from "../config/environment.ts";
import type { Doorkeeper } from "../database/open-doorkeeper.ts";
import { ApiTokens } from "./api-tokens.ts";
import { createBearerCheck } from "./check-bearer.ts";
import { createLogoutTokenCheck } from "./check-logout-token.ts";
import { mayOfferDemo } from "./demo.rules.ts";
import { HostCookie } from "./host-cookie.ts";
import { connectIssuer } from "./issuer.ts";
import { keepIssuerKeys } from "./issuer-keys.ts";
import { IssuerSignIn, SIGN_IN_MINUTES } from "./issuer-sign-in.ts";
import { rememberViewers } from "./request-viewer.ts";
import { serveDemo } from "./serve-demo.ts";
import { serveSignIn } from "./serve-sign-in.ts";
import { serveSignOut } from "./serve-sign-out.ts";
import { serveTokens } from "./serve-tokens.ts";
import { serveWays } from "./serve-ways.ts";
import { Sessions } from "./sessions.ts";

export interface DoorOptions {
  readonly doorkeeper: Doorkeeper;
  readonly environment: Pick<
    Environment,
    "host" | "isProduction" | "signIn" | "sessionIdleMinutes" | "sessionMaximumHours"
  >;
  readonly clock: () => Date;
}

/**
 * Lets a server recognise who asks: by a session, a token of ours, or a token of the issuer. Comes before every route.
 * @returns the audit log, for whoever has more to write down
 */
export async function openDoors(server: FastifyInstance, options: DoorOptions): Promise<AuditLog> {
  const { doorkeeper, environment, clock } = options;
  const { signIn: settings } = environment;
  const publicUrl = settings?.publicUrl ?? null;
  const isSecure = publicUrl?.protocol === "https:";
  const audit = createAuditLog(doorkeeper, clock, server.log);
  const issuer = settings && connectIssuer(settings);
  const issuerKeys = issuer && keepIssuerKeys(issuer);
  const sessions = new Sessions(doorkeeper, environment, clock);
  const tokens = new ApiTokens(doorkeeper, clock);
  const sessionCookie = new HostCookie("regiospiegel", isSecure);
  const signIn = settings && issuer && new IssuerSignIn(settings, issuer, doorkeeper, clock);
  const checkBearer = settings && issuerKeys && createBearerCheck(settings, issuerKeys, clock);
  await server.register(cookie);
  rememberViewers(server, { sessions, sessionCookie, tokens, checkBearer });
  if (settings && issuerKeys && signIn) {
    const ticketCookie = new HostCookie("regiospiegel-aanmelden", isSecure, SIGN_IN_MINUTES * 60);
    const checkLogoutToken = createLogoutTokenCheck(settings, issuerKeys, clock);
    serveSignIn(server, { signIn, sessions, tokens, sessionCookie, ticketCookie, checkLogoutToken, audit });
  }
  const ways = { issuer: settings !== null, demo: mayOfferDemo(environment) };
  serveWays(server, ways);
  if (ways.demo) serveDemo(server, { sessions, sessionCookie, audit });
  serveSignOut(server, { sessions, sessionCookie, signIn, publicUrl, audit });
  serveTokens(server, { tokens, publicUrl, audit });
  return audit;
}
