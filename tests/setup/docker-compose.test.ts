import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { readEnvironment, VARIABLE_NAMES } from "#server/config/environment.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly volumes?: readonly string[];
}

interface Compose {
  readonly services: { readonly database: Service; readonly server: Service };
  readonly volumes: Readonly<Record<string, unknown>>;
}

const PASSWORD = /\$\{REGIOSPIEGEL_PASSWORD:\?[^}]*\}/g;
const text = readFileSync(join(PROJECT_FOLDER, "docker-compose.yml"), "utf8").replace(PASSWORD, "geheim");
const { services, volumes } = parse(text) as Compose;

test("every variable of the server exists", () => {
  expect(VARIABLE_NAMES).toEqual(expect.arrayContaining(Object.keys(services.server.environment)));
});

test("the server understands its variables, and asks the other service for the database that it makes", () => {
  const { databaseUrl, host } = readEnvironment(services.server.environment);
  const { username, password, hostname, pathname } = new URL(databaseUrl ?? "");
  const { POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB } = services.database.environment;
  expect([username, password, pathname]).toEqual([POSTGRES_USER, POSTGRES_PASSWORD, `/${POSTGRES_DB}`]);
  expect([hostname, host]).toEqual(["database", "0.0.0.0"]);
});

test("every password comes from the one variable that must be given", () => {
  expect(text).not.toContain("${");
});

test("the services and volumes that are named exist", () => {
  expect(Object.keys(services)).toEqual(
    expect.arrayContaining(Object.keys(services.server.depends_on ?? {})),
  );
  const named = (services.database.volumes ?? []).map((volume) => volume.split(":")[0]);
  expect(Object.keys(volumes)).toEqual(named);
});
