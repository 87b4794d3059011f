import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { addedSecrets } from "#server/bootstrap/added-secrets.mjs";
import { readEnvironment, VARIABLE_NAMES } from "#server/config/environment.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes?: readonly string[];
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart?: string;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const read = (file: string) => readFileSync(join(PROJECT_FOLDER, file), "utf8");
const raw = read("docker-compose.yml");
/** What `npm run secrets` puts in .env. */
const env = new Map(addedSecrets(""));
/** `${NAME:?sentence}` must be given, `${NAME:-value}` may be. */
const REFERENCE = /\$\{([A-Z_]+):([?-])([^}]*)\}/g;
const text = raw.replace(REFERENCE, (_, name: string, kind: string, rest: string) =>
  kind === "-" ? rest : (env.get(name) ?? `missing ${name}`),
);
const { services, networks, volumes } = parse(text, { merge: true }) as Compose;
const all = Object.entries(services);

function service(name: string): Service {
  const found = services[name];
  if (!found) throw new Error(`There must be a service ${name}.`);
  return found;
}

test.each([...raw.matchAll(REFERENCE)].map(([, name = "", kind = ""]) => [name, kind] as const))(
  "%s is made by npm run secrets, or may be left out",
  (name, kind) => {
    expect(kind === "-" || env.has(name)).toBe(true);
  },
);

test("npm run secrets makes nothing that is not used", () => {
  expect([...env.keys()].filter((name) => !raw.includes(`\${${name}:`))).toEqual([]);
});

test.each(["server", "reports"])("every variable of %s exists, and is understood", (name) => {
  const { environment } = service(name);
  expect(VARIABLE_NAMES).toEqual(expect.arrayContaining(Object.keys(environment)));
  expect(readEnvironment(environment)).toMatchObject({ host: "0.0.0.0", dashboardEmbed: "METABASE_GUEST" });
});

test("the server asks the database that is made, and Metabase its own", () => {
  const { username, password, hostname, pathname } = new URL(
    readEnvironment(service("server").environment).databaseUrl ?? "",
  );
  const { POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB } = service("database").environment;
  expect([hostname, username, password, pathname]).toEqual([
    "database",
    POSTGRES_USER,
    POSTGRES_PASSWORD,
    `/${POSTGRES_DB}`,
  ]);
  const own = service("metabase-database").environment;
  const { MB_DB_HOST, MB_DB_USER, MB_DB_PASS, MB_DB_DBNAME } = service("metabase").environment;
  expect([MB_DB_HOST, MB_DB_USER, MB_DB_PASS, MB_DB_DBNAME]).toEqual([
    "metabase-database",
    own.POSTGRES_USER,
    own.POSTGRES_PASSWORD,
    own.POSTGRES_DB,
  ]);
});

test("Metabase reads our figures as somebody else than their owner", () => {
  const { metabase } = readEnvironment(service("reports").environment);
  expect(new URL(metabase?.databaseUrl ?? "").username).not.toBe(
    service("database").environment.POSTGRES_USER,
  );
  expect(metabase?.url).toBe("http://metabase:3000");
});

test("only the proxy can be reached; figures and Metabase have no way out", () => {
  expect(all.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(["proxy"]);
  const withWayOut = all.filter(([, one]) => one.networks.includes("outside")).map(([name]) => name);
  expect(withWayOut).toEqual(["proxy", "server"]);
  expect(networks.inside).toEqual({ internal: true });
});

test("only the portal may frame what Metabase embeds", () => {
  expect(read("docker/Caddyfile")).toContain(
    'header_down Content-Security-Policy "frame-ancestors [^;]*" "frame-ancestors https://{$PORTAL_HOST}"',
  );
  const [file] = service("proxy").volumes ?? [];
  expect(file).toBe("./docker/Caddyfile:/etc/caddy/Caddyfile:ro");
});

test.each(all)(
  "%s is pinned, is watched unless it ends by itself, and waits for what is watched",
  (_, one) => {
    if (one.build === undefined) expect(one.image).toMatch(/:v?\d[\d.]*$/);
    expect(one.healthcheck !== undefined).toBe(one.restart !== "no");
    for (const [name, { condition }] of Object.entries(one.depends_on ?? {})) {
      expect(condition).toBe("service_healthy");
      expect(services[name]?.healthcheck).toBeDefined();
    }
  },
);

test("no secret stands in the file", () => {
  const secrets = all
    .flatMap(([, { environment }]) => Object.entries(environment))
    .filter(([name]) => /PASS|SECRET/.test(name));
  expect(secrets.length).toBeGreaterThan(5);
  for (const [, value] of secrets) expect(raw).not.toContain(value);
});

test("the networks and volumes that are named exist", () => {
  for (const [, one] of all) {
    expect(Object.keys(networks)).toEqual(expect.arrayContaining([...one.networks]));
    const named = (one.volumes ?? [])
      .map((volume) => volume.split(":")[0] ?? "")
      .filter((name) => !name.startsWith("."));
    expect(Object.keys(volumes)).toEqual(expect.arrayContaining(named));
  }
});

test("a file .env that is there keeps what it has, and gets what it lacks", () => {
  const added = addedSecrets("PORTAL_HOST=regiospiegel.example.nl\nREGIOSPIEGEL_PASSWORD=oud\n");
  expect(added.map(([name]) => name)).not.toEqual(expect.arrayContaining(["PORTAL_HOST"]));
  expect(added).toHaveLength(env.size - 2);
});
