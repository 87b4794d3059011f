import { readEnvironment } from "#server/config/environment.ts";
import { HttpSession } from "./http-session.ts";
import {
  CLIENT_ID,
  CLIENT_SECRET,
  freePort,
  type IssuerAccount,
  startTestIssuer,
  type TestIssuer,
} from "./test-issuer.ts";
import { startTestServer, type TestServer, type TestServerOptions } from "./test-server.ts";

export const AUDIENCE = "https://regiospiegel.example/api";

/** Who the issuer knows. */
export const ACCOUNTS: Readonly<Record<string, IssuerAccount>> = {
  arnhem: { name: "Een medewerker", roles: ["rs-gemeente"], municipalities: ["GM0202"] },
  analist: { name: "Een analist", roles: ["rs-analist"], municipalities: [] },
  steward: { name: "Een gegevensbeheerder", roles: ["rs-gegevens"], municipalities: [] },
  collega: { name: "Een andere gegevensbeheerder", roles: ["rs-gegevens"], municipalities: [] },
  gast: { name: "Een gast", roles: ["rs-onbekend"], municipalities: ["GM0202"] },
};

/** The platform with an issuer, both on this machine. */
export interface SignedInServer {
  readonly server: TestServer;
  readonly issuer: TestIssuer;
  /** Signs in as a browser does, over the pages of the issuer. */
  signIn(account: string, session?: HttpSession, returnTo?: string): Promise<HttpSession>;
  close(): Promise<void>;
}

/** Signs in as a browser does, over the pages of the issuer. */
export async function signInAt(
  { origin, issuer }: { readonly origin: string; readonly issuer: Pick<TestIssuer, "url"> },
  account: string,
  session = new HttpSession(),
  returnTo = "/",
): Promise<HttpSession> {
  const start = `${origin}/auth/sign-in?naar=${encodeURIComponent(returnTo)}`;
  let { url, response } = await session.follow(start);
  // The issuer's own pages: first who it is, then whether the platform may know.
  while (url.origin === issuer.url) {
    const page = await response.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? "none";
    const action = /action="([^"]+)"/.exec(page)?.[1] ?? "";
    const body = new URLSearchParams({ prompt, login: account, password: "any" });
    ({ url, response } = await session.follow(new URL(action, url), { method: "POST", body }));
  }
  return session;
}

/** Starts both. The caller closes them. */
export async function startSignedInServer(
  clock: () => Date = () => new Date(),
  options: Pick<TestServerOptions, "hasImportDoor"> = {},
): Promise<SignedInServer> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const issuer = await startTestIssuer(origin, ACCOUNTS);
  const environment = readEnvironment({
    PUBLIC_URL: origin,
    OIDC_ISSUER: issuer.url,
    OIDC_CLIENT_ID: CLIENT_ID,
    OIDC_CLIENT_SECRET: CLIENT_SECRET,
    OIDC_AUDIENCE: AUDIENCE,
    OIDC_ROLES: "rs-gemeente=MUNICIPALITY,rs-analist=ANALYST,rs-gegevens=DATA_STEWARD",
    LOG_LEVEL: "silent",
  });
  const server = await startTestServer({ ...options, environment, clock, port });
  return {
    server,
    issuer,
    signIn: (account, session, returnTo) => signInAt({ origin, issuer }, account, session, returnTo),
    close: async () => {
      await server.close();
      await issuer.close();
    },
  };
}
