import type { MikroORM } from "@mikro-orm/postgresql";
import type { Environment } from "../config/environment.ts";
import { makeApplicationLogin, makeImportLogin } from "../database/application-login.ts";

/** Where the server finds the database, by what it does there. */
export interface Addresses {
  /** Of who answers questions and recognises people. */
  readonly clientUrl: string;
  /** Of what data stewards import; null where they can't here. */
  readonly importUrl: string | null;
}

/**
 * The server logs in as somebody who owns nothing: logins of its own on our cluster, elsewhere the operator's choice. An
 * operator who gave the application a login without the owner's rights gives the import one too, or does without.
 */
export async function addressesFor(
  orm: MikroORM,
  ownerUrl: string,
  { databaseUrl, applicationDatabaseUrl, importDatabaseUrl }: Environment,
): Promise<Addresses> {
  if (databaseUrl === undefined)
    return {
      clientUrl: await makeApplicationLogin(orm, ownerUrl),
      importUrl: await makeImportLogin(orm, ownerUrl),
    };
  const withoutLogins = applicationDatabaseUrl === undefined ? ownerUrl : null;
  return { clientUrl: applicationDatabaseUrl ?? ownerUrl, importUrl: importDatabaseUrl ?? withoutLogins };
}
