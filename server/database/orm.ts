import { Migrator } from "@mikro-orm/migrations";
import { defineConfig, type EntitySchema, MikroORM } from "@mikro-orm/postgresql";
import { readMigrations } from "./migrations.ts";

export interface OrmOptions {
  readonly clientUrl: string;
  readonly entities: readonly EntitySchema[];
  /** The project's folder: migrations are read from `server/database/migrations` in it. */
  readonly projectFolder: string;
  /** The role that the connections take on; the default is the one who logs in. */
  readonly role?: string;
  /** The most connections at a time. */
  readonly poolSize?: number;
  /** The longest that one statement may take, in milliseconds; then PostgreSQL cancels it. */
  readonly statementTimeout?: number;
}

/** How long a question waits for a free connection, in milliseconds. */
const LONGEST_WAIT = 10_000;

function connectionOptions({ role, statementTimeout }: OrmOptions): object {
  const settings = [
    ...(role === undefined ? [] : [`-c role=${role}`]),
    ...(statementTimeout === undefined ? [] : [`-c statement_timeout=${statementTimeout}`]),
  ];
  return {
    connectionTimeoutMillis: LONGEST_WAIT,
    ...(settings.length > 0 && { options: settings.join(" ") }),
  };
}

/** Connects MikroORM. The caller closes it. */
export async function openOrm(options: OrmOptions): Promise<MikroORM> {
  const { clientUrl, entities, projectFolder, poolSize = 10 } = options;
  return MikroORM.init(
    defineConfig({
      clientUrl,
      entities: [...entities],
      extensions: [Migrator],
      timezone: "UTC",
      pool: { min: 0, max: poolSize },
      driverOptions: connectionOptions(options),
      migrations: {
        tableName: "migration",
        migrationsList: readMigrations(projectFolder),
        silent: true,
        snapshot: false,
        disableForeignKeys: false,
      },
      schemaGenerator: { disableForeignKeys: false },
      discovery: { warnWhenNoEntities: false },
    }),
  );
}
