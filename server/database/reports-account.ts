import type { MikroORM } from "@mikro-orm/postgresql";
import { OperatorError } from "../config/operator-error.ts";
import { scramVerifier } from "./scram-verifier.ts";

/** An account for a program that shows reports. */
export interface ReportsAccount {
  readonly user: string;
  readonly password: string;
}

const NAME = /^[a-z_][a-z0-9_]{0,62}$/;

const POWERS = `-- reports-account: whether an account of this name is there, and may more than a report should
SELECT role.rolsuper OR role.rolcreaterole OR role.rolbypassrls OR pg_has_role(role.oid, owner.nspowner, 'MEMBER')
  OR EXISTS (
    SELECT FROM pg_roles AS other
    WHERE other.rolname IN (
        'regiospiegel_dashboards', 'regiospiegel_reader', 'regiospiegel_doorkeeper', 'regiospiegel_importer')
      AND pg_has_role(role.oid, other.oid, 'MEMBER')) AS is_powerful
FROM pg_roles AS role
JOIN pg_namespace AS owner ON owner.nspname = 'core'
WHERE role.rolname = $1`;

/**
 * Sees to an account that may sign in, only read, and only what a report may read. Row-level security shows it what the
 * public may see, also when it sets a viewer's settings: what is closed to the public has no policy for it.
 * @throws OperatorError when the name belongs to an account that may more, such as the application's
 */
export async function ensureReportsAccount(orm: MikroORM, { user, password }: ReportsAccount): Promise<void> {
  if (!NAME.test(user))
    throw new OperatorError(
      `METABASE_DATABASE_URL noemt gebruiker "${user}": kies een naam van kleine letters, cijfers en _.`,
    );
  const pool = await orm.em.getConnection().getNativeClient();
  const { rows } = await pool.query<{ is_powerful: boolean }>(POWERS, [user]);
  if (rows[0]?.is_powerful === true)
    throw new OperatorError(
      `METABASE_DATABASE_URL noemt gebruiker "${user}", die meer mag dan lezen: noem een gebruiker die alleen voor Metabase is.`,
    );
  const verifier = scramVerifier(password);
  // The name has been looked at, and a verifier has no quotes.
  if (rows.length === 0) await pool.query(`CREATE ROLE ${user} LOGIN PASSWORD '${verifier}'`);
  else await pool.query(`ALTER ROLE ${user} LOGIN PASSWORD '${verifier}'`);
  await pool.query(`GRANT regiospiegel_reports TO ${user}`);
  await pool.query(`ALTER ROLE ${user} SET default_transaction_read_only = on`);
  await pool.query(`ALTER ROLE ${user} SET statement_timeout = '60s'`);
}
