import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Admission } from "#server/audit/admission.ts";
import { deliverInProcess } from "#server/stewardship/deliver-in-process.ts";
import { ImportBook } from "#server/stewardship/import-book.ts";
import { OutOfMemory } from "#server/stewardship/out-of-memory.ts";
import { Uploads } from "#server/stewardship/uploads.ts";
import { DeliveryFolder, REGISTER } from "../support/delivery-folder.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { STATEMENT_HEADER } from "../support/steward-desk.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

const STEWARD: Admission = {
  door: "SESSION",
  issuer: "https://issuer.example",
  subject: "1",
  name: "Een gegevensbeheerder",
  role: "DATA_STEWARD",
  municipalities: [],
};

let database: TestDatabase;
let folder: DeliveryFolder;

beforeAll(async () => {
  database = await openTestDatabase();
  folder = await DeliveryFolder.make(database.orm);
  await database.orm.em.execute(REGISTER);
  await folder.deliverRegion();
});

afterAll(async () => {
  await folder?.[Symbol.asyncDispose]();
  await database?.close();
});

const clock = () => new Date();
const count = () => database.orm.em.fork().execute<object[]>("SELECT FROM core.provider_statement LIMIT 1");

test("a server that stops in the middle of an import writes nothing, and says so afterwards", async () => {
  const products = Array.from(
    { length: 4000 },
    (_, at) => `K${at};fictief-begeleiding;P;WMO;02;HOUR;;2025-01-01;`,
  );
  await folder.deliver("products", products, { name: "products-many.csv" });
  const rows = products.map((_, at) => `FA00001;2026-03;FG0001;K${at};1;1;1`);
  const path = await folder.write("staten.csv", `${[STATEMENT_HEADER, ...rows].join("\n")}\n`);
  const file = { path, name: "staten.csv" };
  const job = { format: "statements", file, sha256: "a", deliveredOn: "2026-06-10", deliveredBy: "Test" };
  const book = new ImportBook(database.doorkeeper, clock);
  const upload = {
    ...STEWARD,
    id: "x",
    job,
    state: { kind: "IMPORTING", progress: "" },
    expiresAt: 0,
  } as const;
  const importId = await book.begin(upload, STEWARD);
  expect(await book.last()).toMatchObject([{ outcome: "RUNNING" }]);
  const [row] = await database.reader.read<{ version: string }>({
    name: "",
    text: "SELECT version FROM core.data_version",
  });
  const runner = deliverInProcess({ url: database.url, projectFolder: PROJECT_FOLDER });
  const confirmed = { importId, steward: STEWARD, version: row?.version ?? "" };
  const lines: string[] = [];
  const work = runner.run({ ...job, confirmed }, (line) => {
    lines.push(line);
    if (line.includes("schrijven")) void runner.close();
  });
  await expect(work).rejects.toThrow("its process ended");
  expect(lines.at(-1)).toBe("staten.csv: schrijven en optellen");
  expect(await count()).toEqual([]);
  // The next server knows nothing of it but what is written down.
  expect(await new ImportBook(database.doorkeeper, clock).last()).toMatchObject([
    { outcome: "INTERRUPTED", steward: "Een gegevensbeheerder", rowCount: null },
  ]);
});

test("what a killed server left of files is cleared by the next, and what is kept too long as well", async () => {
  const place = await mkdtemp(join(tmpdir(), "regiospiegel-uploads-"));
  let now = 0;
  try {
    await writeFile(join(place, "left-over"), "x");
    const uploads = new Uploads(place, () => new Date(now));
    await uploads.clear();
    expect(await readdir(place)).toEqual([]);
    const { id, path } = await uploads.newPlace();
    await writeFile(path, "x");
    const job = {
      format: "statements",
      file: { path, name: "a.csv" },
      sha256: "",
      deliveredOn: "",
      deliveredBy: "",
    };
    uploads.add(STEWARD, id, job);
    now = 59 * 60_000;
    await uploads.forgetExpired();
    expect(await readdir(place)).toEqual([id]);
    now = 61 * 60_000;
    await uploads.forgetExpired();
    expect(await readdir(place)).toEqual([]);
    expect(uploads.find(STEWARD, id)).toBeNull();
  } finally {
    await rm(place, { recursive: true, force: true });
  }
});

test("a file that needs more memory than there is ends alone, and the next one is taken", async () => {
  const path = await folder.write("a.csv", `${STATEMENT_HEADER}\n`);
  const file = { path, name: "a.csv" };
  const job = { format: "statements", file, sha256: "a", deliveredOn: "2026-06-10", deliveredBy: "Test" };
  const place = { url: database.url, projectFolder: PROJECT_FOLDER };
  const small = deliverInProcess({ ...place, megabytes: 8 });
  await expect(small.run({ ...job, confirmed: null }, () => undefined)).rejects.toThrow(OutOfMemory);
  const usual = deliverInProcess(place);
  expect(await usual.run({ ...job, confirmed: null }, () => undefined)).toMatchObject({ kind: "REFUSED" });
});
