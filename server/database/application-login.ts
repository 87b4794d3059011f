import { randomBytes } from "node:crypto";
import type { MikroORM } from "@mikro-orm/postgresql";

/** The login of the application on the embedded cluster. */
const LOGIN = "regiospiegel_application";

/**
 * Gives the embedded cluster a login that owns nothing and may become only the roles that answer questions and recognise
 * people: with it there is no way back to the owner. Its password is new at each start and is kept nowhere.
 * @param orm connected as the owner of the cluster, the only one who starts servers on it
 * @param ownerUrl the address of the database under the owner's login
 * @returns the address of the same database under the application's login
 */
export async function makeApplicationLogin(orm: MikroORM, ownerUrl: string): Promise<string> {
  const password = randomBytes(24).toString("base64url");
  const em = orm.em.fork();
  const known = await em.execute<object[]>("SELECT FROM pg_roles WHERE rolname = ?", [LOGIN]);
  const verb = known.length === 0 ? "CREATE" : "ALTER";
  await em.execute(
    `${verb} ROLE ${LOGIN} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS NOINHERIT PASSWORD '${password}'`,
  );
  await em.execute(`GRANT regiospiegel_reader, regiospiegel_dashboards, regiospiegel_doorkeeper TO ${LOGIN}`);
  const url = new URL(ownerUrl);
  url.username = LOGIN;
  url.password = password;
  return url.href;
}
