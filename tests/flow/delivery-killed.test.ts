import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { DeliveryFolder, REGISTER } from "../support/delivery-folder.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

/** A million by hand: DELIVERY_ROWS=1000000 npm test -- tests/flow/delivery-killed. */
const ROWS = Number(process.env["DELIVERY_ROWS"] ?? 40_000);
const MONTHS = 12;

let database: TestDatabase;
let folder: DeliveryFolder;
let path: string;

/** As many products as it takes to come to so many rows. */
async function writeStatements(): Promise<string> {
  const perMonth = Math.ceil(ROWS / MONTHS / 2);
  await folder.deliver(
    "products",
    Array.from(
      { length: perMonth },
      (_, at) => `K${at};fictief-begeleiding;Product ${at};WMO;02;HOUR;;2025-01-01;`,
    ),
    { name: "products-many.csv" },
  );
  const file = await folder.write("statements-many.csv", "");
  const stream = createWriteStream(file);
  stream.write("provider_code;month;municipality_code;product_code;spend;clients;volume\n");
  for (let month = 1; month <= MONTHS; month += 1) {
    for (const municipality of ["FG0001", "FG0002"]) {
      const lines = Array.from(
        { length: perMonth },
        (_, at) => `FA00001;2025-${String(month).padStart(2, "0")};${municipality};K${at};100,50;12;3\n`,
      );
      if (!stream.write(lines.join(""))) await once(stream, "drain");
    }
  }
  stream.end();
  await once(stream, "close");
  return file;
}

beforeAll(async () => {
  database = await openTestDatabase();
  folder = await DeliveryFolder.make(database.orm);
  await database.orm.em.execute(REGISTER);
  await folder.deliverRegion();
  path = await writeStatements();
});

afterAll(async () => {
  await folder?.[Symbol.asyncDispose]();
  await database?.close();
});

function importProcess(file = path) {
  const child = spawn(process.execPath, [".data/build/cli.js", "import", "deliver", "statements", file], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, DATABASE_URL: database.url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  return { child, output: () => output };
}

const count = async (): Promise<number> => {
  const [row] = await database.orm.em
    .fork()
    .execute<{ count: number }[]>("SELECT count(*)::integer AS count FROM core.provider_statement");
  return row?.count ?? -1;
};

test("a mistake in the last row but one leaves nothing behind", async () => {
  const rows = await readFile(path, "utf8");
  const lines = rows.trimEnd().split("\n");
  lines.splice(-2, 1, (lines.at(-2) ?? "").replace(/;K\d+;/, ";K-unknown;"));
  const wrong = await folder.write("statements-wrong.csv", `${lines.join("\n")}\n`);
  const { child, output } = importProcess(wrong);
  const [code] = (await once(child, "exit")) as [number];
  expect({ code, output: output() }).toMatchObject({ code: 1, output: expect.stringContaining("K-unknown") });
  expect(await count()).toBe(0);
  const [left] = await database.orm.em.fork().execute<object[]>(
    `SELECT (SELECT count(*)::integer FROM core.statement_delivery) AS deliveries,
      (SELECT count(*)::integer FROM core.provider_spend_rollup) AS rollups,
      (SELECT count(*)::integer FROM core.source WHERE file LIKE 'statements%') AS sources`,
  );
  expect(left).toEqual({ deliveries: 0, rollups: 0, sources: 0 });
});

test("a kill in the middle of a delivery leaves nothing behind; it can be repeated, and no row is double", async () => {
  const { child } = importProcess();
  const isGone = once(child, "exit");
  for (;;) {
    const [row] = await database.orm.em
      .fork()
      .execute<{ isWorking: boolean }[]>(
        "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND (query LIKE 'COPY delivered%' OR query LIKE '-- add-current%')) AS \"isWorking\"",
      );
    if (row?.isWorking) break;
    if (child.exitCode !== null) throw new Error("The delivery must be caught at work, but had ended.");
  }
  child.kill("SIGKILL");
  await isGone;
  expect(await count()).toBe(0);
  const { child: again, output } = importProcess();
  const [code] = (await once(again, "exit")) as [number];
  expect({ code, output: output() }).toMatchObject({ code: 0 });
  expect(await count()).toBe(Math.ceil(ROWS / MONTHS / 2) * MONTHS * 2);
  const { child: third, output: refusal } = importProcess();
  await once(third, "exit");
  expect(refusal()).toContain("hetzelfde bestand");
  expect(await count()).toBe(Math.ceil(ROWS / MONTHS / 2) * MONTHS * 2);
});
