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
  /** Settings of PostgreSQL for these connections, by name. */
  readonly settings?: Readonly<Record<string, string | number>>;
}

/** How long a question waits for a free connection, in milliseconds. */
const LONGEST_WAIT = 10_000;

function connectionOptions({ role, settings = {} }: OrmOptions): object {
  const given = Object.entries({ ...(role !== undefined && { role }), ...settings });
  return {
    connectionTimeoutMillis: LONGEST_WAIT,
    ...(given.length > 0 && { options: given.map(([name, value]) => `-c ${name}=${value}`).join(" ") }),
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
