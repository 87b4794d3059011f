import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { DeliveryFolder, REGISTER } from "../../tests/support/delivery-folder.ts";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";
import { importCommand } from "./import.ts";

const PROVIDERS = "code;name;size_class;kvk_numbers;agb_codes;oin_numbers";

let database: TestDatabase;
let folder: DeliveryFolder;

beforeAll(async () => {
  database = await openTestDatabase();
  folder = await DeliveryFolder.make(database.orm);
  await database.orm.em.execute(REGISTER);
});

afterAll(async () => {
  await folder?.[Symbol.asyncDispose]();
  await database?.close();
});

async function run(...parameters: string[]): Promise<string[]> {
  const lines: string[] = [];
  const command = importCommand({
    seedsFolder: folder.path,
    dataFolder: folder.path,
    signal: new AbortController().signal,
    clock: () => new Date("2026-11-26T12:00:00Z"),
    withDatabase: (work) => work(database.orm),
    print: (line) => lines.push(line),
  });
  await command.parseAsync(parameters, { from: "user" });
  return lines;
}

test.each([
  ["behind the file", (path: string) => ["deliver", "providers", path, "--dry-run"]],
  ["before the verb", (path: string) => ["--dry-run", "deliver", "providers", path]],
])("--dry-run %s writes nothing, and the delivery after it still has everything to do", async (_, words) => {
  const name = `FA0000${words("").indexOf("--dry-run")}`;
  const path = await folder.write(`${name}.csv`, `${PROVIDERS}\n${name};Zorgpunt ${name};SMALL;;;\n`);
  expect(await run(...words(path))).toContain(`${name}.csv: 1 aanbieders gelezen; er is niets geschreven`);
  expect(await run("deliver", "providers", path, "--by", "Contractbeheer")).toEqual(
    expect.arrayContaining([`${name}.csv: 1 aanbieders verwerkt`, "  1 nieuw, 0 gewijzigd, 0 al zo bekend"]),
  );
});
