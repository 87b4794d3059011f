import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openTestDatabase } from "../../tests/support/test-database.ts";
import { defineIndicators } from "./define-indicators.ts";

const HERE = import.meta.dirname;

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let projectFolder: string;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: false });
  projectFolder = await mkdtemp(join(tmpdir(), "indicators-"));
  await mkdir(join(projectFolder, "server"));
  await cp(HERE, join(projectFolder, "server/indicators"), { recursive: true });
});

afterAll(async () => {
  await database.close();
  await rm(projectFolder, { recursive: true });
});

const define = () => defineIndicators({ orm: database.orm, projectFolder });

/** Views with the number by which PostgreSQL knows them: another number, another view. */
async function present(): Promise<Record<string, number>> {
  const rows = await database.orm.em.execute<{ name: string; oid: number }[]>(
    "SELECT relname AS name, oid::integer AS oid FROM pg_class WHERE relnamespace = 'indicators'::regnamespace AND relkind = 'v'",
  );
  return Object.fromEntries(rows.map(({ name, oid }) => [name, oid]));
}

test("every file becomes a view of its name", async () => {
  await define();
  const files = (await readdir(HERE)).filter((file) => file.endsWith(".sql"));
  const names = files.map((file) => file.replace(".sql", "").replaceAll("-", "_"));
  expect(Object.keys(await present()).toSorted()).toEqual(names.toSorted());
});

test("views see what their reader may see", async () => {
  await define();
  const rows = await database.orm.em.execute<{ relname: string }[]>(
    `SELECT relname FROM pg_class
     WHERE relnamespace = 'indicators'::regnamespace AND relkind = 'v'
       AND NOT coalesce(reloptions @> ARRAY['security_invoker=true'], false)`,
  );
  expect(rows).toEqual([]);
});

test("nothing is made again while the files are as they were", async () => {
  await define();
  const before = await present();
  await Promise.all([define(), define(), define()]);
  expect(await present()).toEqual(before);
});

test("a view that is lost comes back", async () => {
  await define();
  await database.orm.em.execute("DROP VIEW indicators.population CASCADE");
  await Promise.all([define(), define()]);
  expect(await present()).toHaveProperty("population");
});

test("a view whose file is gone goes, and a new one comes", async () => {
  const folder = join(projectFolder, "server/indicators");
  await writeFile(
    join(folder, "answer.sql"),
    "CREATE VIEW indicators.answer WITH (security_invoker = true) AS SELECT 42 AS value",
  );
  await define();
  expect(await present()).toHaveProperty("answer");
  await rm(join(folder, "answer.sql"));
  await define();
  expect(await present()).not.toHaveProperty("answer");
});

test("SQL that is refused leaves everything as it was and names its file", async () => {
  await define();
  const before = await present();
  const file = join(projectFolder, "server/indicators/wrong-one.sql");
  await writeFile(file, "CREATE VIEW indicators.wrong_one AS SELECT no_such_column FROM core.budget");
  await expect(define()).rejects.toThrow("server/indicators/wrong-one.sql cannot be made");
  await rm(file);
  expect(await present()).toEqual(before);
});
