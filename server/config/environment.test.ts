import { expect, test } from "@jest/globals";
import { EnvironmentError, readEnvironment } from "./environment.ts";

const ADDRESS = "DATABASE_URL moet een adres zijn als postgres://gebruiker:wachtwoord@machine:5432/database";

function faultsOf(variables: Record<string, string>): string[] {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (error instanceof EnvironmentError)
      return error.message
        .split("\n")
        .slice(1)
        .map((line) => line.trim());
  }
  return [];
}

test("without any variable the platform runs on its own", () => {
  expect(readEnvironment({})).toEqual({
    databaseUrl: undefined,
    dataFolder: ".data",
    host: "127.0.0.1",
    port: 4000,
    hasFictionalRegion: true,
    logLevel: "warn",
    isProduction: false,
    requestsPerMinute: 1200,
    trustProxy: false,
    applicationDatabaseUrl: undefined,
    importDatabaseUrl: undefined,
    databaseConnections: undefined,
    signIn: null,
    sessionIdleMinutes: 60,
    sessionMaximumHours: 12,
    auditRetentionDays: 730,
    metabase: null,
    dashboardEmbed: "NATIVE",
  });
});

test("a variable that is empty counts as not given", () => {
  expect(readEnvironment({ PORT: "", DATABASE_URL: "" })).toEqual(readEnvironment({}));
});

test("every fault is told at once", () => {
  const faults = faultsOf({ PORT: "veel", DATABASE_URL: "mysql://machine/database", LOG_LEVEL: "luid" });
  expect(faults.map((fault) => fault.split(" ")[0])).toEqual(["DATABASE_URL", "PORT", "LOG_LEVEL"]);
});

test.each(["postgres://u:geheim@h:poort/d", "postgres:/h/d", "postgres://u:geheim@h", "zomaar"])(
  "%s is no address of a database",
  (url) => {
    expect(faultsOf({ DATABASE_URL: url })).toEqual([ADDRESS]);
  },
);

const ISSUER = {
  OIDC_ISSUER: "https://login.example/tenant",
  OIDC_CLIENT_ID: "regiospiegel",
  PUBLIC_URL: "https://regiospiegel.example",
};

test("an issuer's words are given a meaning", () => {
  const { signIn } = readEnvironment({
    ...ISSUER,
    OIDC_ROLES: "rs-analist=ANALYST, rs-gemeente=MUNICIPALITY",
    OIDC_MUNICIPALITIES: "arnhem=GM0202",
  });
  expect(signIn).toMatchObject({ clientId: "regiospiegel", rolesClaim: "roles", audience: undefined });
  expect([...(signIn?.roles ?? [])]).toEqual([
    ["rs-analist", "ANALYST"],
    ["rs-gemeente", "MUNICIPALITY"],
  ]);
  expect([...(signIn?.municipalities ?? [])]).toEqual([["arnhem", "GM0202"]]);
});

test.each([
  [{ OIDC_ISSUER: ISSUER.OIDC_ISSUER }, ["OIDC_CLIENT_ID", "PUBLIC_URL"]],
  [{ ...ISSUER, OIDC_ISSUER: "http://login.example" }, ["OIDC_ISSUER"]],
  [{ ...ISSUER, OIDC_ROLES: "rs-analist=BAAS" }, ["OIDC_ROLES"]],
  [{ ...ISSUER, OIDC_MUNICIPALITIES: "arnhem" }, ["OIDC_MUNICIPALITIES"]],
])("half a sign-in is refused: %j", (variables, names) => {
  expect(new Set(faultsOf(variables).map((fault) => fault.split(/[. ]/)[0]))).toEqual(new Set(names));
});

test("a secret is never repeated", () => {
  expect(faultsOf({ DATABASE_URL: "mysql://u:geheim@h/d" }).join()).not.toContain("geheim");
});

test.each(["0", "65536", "80.5"])("%s is no port", (port) => {
  expect(faultsOf({ PORT: port })).toHaveLength(1);
});

test("a Metabase is reached by browsers where the server reaches it, unless said otherwise", () => {
  const { metabase } = readEnvironment({ METABASE_URL: "http://metabase:3000/" });
  expect(metabase).toMatchObject({ url: "http://metabase:3000", publicUrl: "http://metabase:3000" });
});

test("a way of embedding asks for what it needs, all of it at once", () => {
  expect(faultsOf({ DASHBOARD_EMBED: "METABASE_SDK", METABASE_EMBEDDING_SECRET: "geheim" })).toEqual([
    "METABASE_EMBEDDING_SECRET moet 64 hexadecimale cijfers zijn, zoals openssl rand -hex 32 die geeft",
    "METABASE_URL is nodig bij DASHBOARD_EMBED=METABASE_SDK",
    "METABASE_LICENCE is nodig bij DASHBOARD_EMBED=METABASE_SDK",
  ]);
});

test.each([
  ["METABASE_API_KEY", "geheim"],
  ["METABASE_ADMIN_PASSWORD", "geheim"],
  ["METABASE_DATABASE_URL", "mysql://u:geheim@h/d"],
])("the secret in %s is never repeated", (name, value) => {
  const faults = faultsOf({ [name]: value });
  expect(faults).toHaveLength(1);
  expect(faults.join()).not.toContain("geheim");
});
