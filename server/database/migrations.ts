import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Migration } from "@mikro-orm/migrations";

const NAME = /^\d{8}T\d{6}-[a-z-]+\.sql$/;

/** One class per file: MikroORM keeps the list of what has run, the SQL stands in the open. */
function migrationOf(sql: string): new (...parameters: ConstructorParameters<typeof Migration>) => Migration {
  return class extends Migration {
    override up(): void {
      this.addSql(sql);
    }
  };
}

/**
 * The migrations in `server/database/migrations`, oldest first. Their names begin with the moment they were written.
 * @throws Error naming a file that does not follow `YYYYMMDDThhmmss-what.sql`
 */
export function readMigrations(
  projectFolder: string,
): { name: string; class: ReturnType<typeof migrationOf> }[] {
  const folder = join(projectFolder, "server/database/migrations");
  return readdirSync(folder)
    .sort()
    .map((file) => {
      if (!NAME.test(file))
        throw new Error(`A migration is called YYYYMMDDThhmmss-what.sql, but got: ${file}`);
      return { name: file.replace(".sql", ""), class: migrationOf(readFileSync(join(folder, file), "utf8")) };
    });
}
