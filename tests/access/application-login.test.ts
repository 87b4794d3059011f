import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeApplicationLogin, makeImportLogin } from "#server/database/application-login.ts";
import { type Doorkeeper, openDoorkeeper } from "#server/database/open-doorkeeper.ts";
import { openReader } from "#server/database/open-reader.ts";
import { openOrm } from "#server/database/orm.ts";
import { type Reader, statement } from "#server/database/reader.ts";
import { PUBLIC_SCOPE } from "#server/database/viewer-scope.ts";
import { deliverInProcess } from "#server/stewardship/deliver-in-process.ts";
import { DeliveryFolder } from "../support/delivery-folder.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

let database: TestDatabase;
let reader: Reader;
let doorkeeper: Doorkeeper;
let closeAll: () => Promise<void>;

beforeAll(async () => {
  database = await openTestDatabase();
  const clientUrl = await makeApplicationLogin(database.orm, database.url);
  const options = { clientUrl, entities: [], projectFolder: PROJECT_FOLDER, poolSize: 1 };
  const readers = await openReader(options);
  const doors = await openDoorkeeper(options);
  reader = readers.readerOf(PUBLIC_SCOPE);
  ({ doorkeeper } = doors);
  closeAll = async () => {
    await doors.close();
    await readers.close();
  };
});

afterAll(async () => {
  await closeAll();
  await database.close();
});

test("the application's login answers as the reader, and recognises people as the doorkeeper", async () => {
  const who = statement<{ login: string; role: string; isMighty: boolean }>(
    "who",
    `SELECT session_user::text AS login, current_user::text AS role, pg_roles.rolsuper AS is_mighty
     FROM pg_roles WHERE pg_roles.rolname = session_user`,
  );
  const login = { login: "regiospiegel_application", isMighty: false };
  expect(await reader.read(who)).toEqual([{ ...login, role: "regiospiegel_reader" }]);
  expect(await doorkeeper.run(who)).toEqual([{ ...login, role: "regiospiegel_doorkeeper" }]);
});

test.each(["regiospiegel", "regiospiegel_importer", "pg_read_all_data"])(
  "there is no way from it to %s",
  async (role) => {
    await expect(reader.read({ name: "", text: `SET ROLE ${role}` })).rejects.toThrow("permission denied");
  },
);

test("by itself it may do nothing", async () => {
  await reader.read({ name: "", text: "SET ROLE NONE" });
  await expect(reader.read({ name: "", text: "SELECT FROM core.source" })).rejects.toThrow(
    "permission denied",
  );
});

test("the login by which stewards import delivers a file, and can become nobody else", async () => {
  const url = await makeImportLogin(database.orm, database.url);
  const orm = await openOrm({ clientUrl: url, entities: [], projectFolder: PROJECT_FOLDER, poolSize: 1 });
  await using folder = await DeliveryFolder.make(database.orm);
  const header = "code;name;size_class;kvk_numbers;agb_codes;oin_numbers";
  const path = await folder.write("providers.csv", `${header}\nFA00001;Zorgpunt;LARGE;00000001;99000001;\n`);
  const runner = deliverInProcess({ url, projectFolder: PROJECT_FOLDER });
  try {
    const job = { format: "providers", sha256: "", deliveredOn: "2026-06-10", deliveredBy: "Test" };
    const file = { path, name: "providers.csv" };
    const outcome = await runner.run({ ...job, file, confirmed: null }, () => undefined);
    expect(outcome).toMatchObject({ kind: "CHECKED", counts: { added: 1 } });
    for (const role of ["regiospiegel", "regiospiegel_doorkeeper", "regiospiegel_reader"])
      await expect(orm.em.execute(`SET ROLE ${role}`)).rejects.toThrow("permission denied");
    await expect(orm.em.execute("SELECT FROM core.source")).rejects.toThrow("permission denied");
    await orm.em.execute("SET ROLE regiospiegel_importer");
    await expect(orm.em.execute("SELECT FROM access.session")).rejects.toThrow("permission denied");
    await expect(orm.em.execute("SELECT issuer FROM audit.steward_import")).rejects.toThrow(
      "permission denied",
    );
    await expect(orm.em.execute("SELECT FROM audit.entry")).rejects.toThrow("permission denied");
  } finally {
    await runner.close();
    await orm.close();
  }
});
