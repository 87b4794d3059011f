import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import Provider from "oidc-provider";

/** Somebody at the issuer: what it says about them. */
export interface IssuerAccount {
  readonly name: string;
  readonly roles: readonly string[];
  readonly municipalities: readonly string[];
}

/** An issuer on this machine, of the kind that Entra ID and Keycloak are. */
export interface TestIssuer {
  readonly url: string;
  readonly provider: Provider;
  /** With which it signs; private, so that a test can sign what the issuer would not. */
  readonly key: JWK;
  close(): Promise<void>;
}

export const CLIENT_ID = "regiospiegel";
export const CLIENT_SECRET = "a-secret-of-this-test";

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts `oidc-provider` with its own pages for signing in, which take any password.
 * @param origin where the platform is
 */
export async function startTestIssuer(
  origin: string,
  accounts: Readonly<Record<string, IssuerAccount>>,
): Promise<TestIssuer> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), kid: "first", alg: "RS256", use: "sig" };
  const url = `http://127.0.0.1:${await freePort()}`;
  const provider = new Provider(url, {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: [`${origin}/auth/callback`],
        post_logout_redirect_uris: [`${origin}/`],
        backchannel_logout_uri: `${origin}/auth/back-channel-logout`,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [key] },
    claims: { openid: ["sub"], profile: ["name", "roles", "municipalities"] },
    conformIdTokenClaims: false,
    features: { backchannelLogout: { enabled: true }, rpInitiatedLogout: { enabled: true } },
    findAccount: (_, id) => {
      const account = accounts[id];
      return account && { accountId: id, claims: () => Promise.resolve({ sub: id, ...account }) };
    },
    cookies: { keys: ["a-key-of-this-test"] },
    ttl: { Session: 3600, Grant: 3600, Interaction: 600, IdToken: 600, AccessToken: 600 },
  });
  const server = provider.listen(Number(new URL(url).port), "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    url,
    provider,
    key,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
