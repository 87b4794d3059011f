import { randomBytes } from "node:crypto";
import type { MikroORM } from "@mikro-orm/postgresql";

/** Who connects to the embedded cluster, and the roles that they may become. */
interface Login {
  readonly name: string;
  readonly roles: string;
}

const APPLICATION: Login = {
  name: "regiospiegel_application",
  roles: "regiospiegel_reader, regiospiegel_dashboards, regiospiegel_doorkeeper",
};
const IMPORT_DOOR: Login = { name: "regiospiegel_import_door", roles: "regiospiegel_importer" };

async function makeLogin(orm: MikroORM, ownerUrl: string, { name, roles }: Login): Promise<string> {
  const password = randomBytes(24).toString("base64url");
  const em = orm.em.fork();
  const known = await em.execute<object[]>("SELECT FROM pg_roles WHERE rolname = ?", [name]);
  const verb = known.length === 0 ? "CREATE" : "ALTER";
  await em.execute(
    `${verb} ROLE ${name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS NOINHERIT PASSWORD '${password}'`,
  );
  await em.execute(`GRANT ${roles} TO ${name}`);
  const url = new URL(ownerUrl);
  url.username = name;
  url.password = password;
  return url.href;
}

/**
 * Gives the embedded cluster a login that owns nothing and may become only the roles that answer questions and recognise
 * people: with it there is no way back to the owner. Its password is new at each start and is kept nowhere.
 * @param orm connected as the owner of the cluster, the only one who starts servers on it
 * @param ownerUrl the address of the database under the owner's login
 * @returns the address of the same database under the application's login
 */
export function makeApplicationLogin(orm: MikroORM, ownerUrl: string): Promise<string> {
  return makeLogin(orm, ownerUrl, APPLICATION);
}

/**
 * The same for what data stewards import: a login that may become the import's role and no other. Only the process that
 * carries out a delivery connects with it, so whoever gets SQL through a question is no step nearer to writing.
 */
export function makeImportLogin(orm: MikroORM, ownerUrl: string): Promise<string> {
  return makeLogin(orm, ownerUrl, IMPORT_DOOR);
}
