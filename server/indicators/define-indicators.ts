import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { type IndicatorView, inReadingOrder } from "./reading-order.rules.ts";

export interface IndicatorOptions {
  /** Connected as the role that ran the migrations: its default privileges open the views to readers and reports. */
  readonly orm: MikroORM;
  /** The project's folder: views are read from `server/indicators` in it. */
  readonly projectFolder: string;
}

const ROOM = "one view per figure: all that a report may read";
const ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtextextended('regiospiegel: define indicators', 0))";
const PRESENT = `
  SELECT format('%I', view.viewname) AS name, obj_description('indicators'::regnamespace, 'pg_namespace') AS remark
  FROM pg_views AS view
  WHERE view.schemaname = 'indicators'
  ORDER BY view.viewname`;

function readViews(projectFolder: string): IndicatorView[] {
  const folder = join(projectFolder, "server/indicators");
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
  return inReadingOrder(
    files.map((file) => ({
      name: file.replace(".sql", "").replaceAll("-", "_"),
      sql: readFileSync(join(folder, file), "utf8"),
    })),
  );
}

async function createView(em: EntityManager, { name, sql }: IndicatorView): Promise<void> {
  try {
    await em.execute(sql);
  } catch (cause) {
    throw new Error(
      `The view of server/indicators/${name.replaceAll("_", "-")}.sql cannot be made: ${String(cause)}`,
      { cause },
    );
  }
}

/**
 * Makes the views of schema `indicators` as the files of `server/indicators` state them, all or none.
 * Comes after the migrations and may be called at every start: does nothing while the files are as they were, and two
 * starts at once wait for each other. A migration that changes a column drops the views that read it; here they return.
 * @throws Error naming the file whose SQL is refused
 */
export async function defineIndicators({ orm, projectFolder }: IndicatorOptions): Promise<void> {
  const views = readViews(projectFolder);
  const sha256 = createHash("sha256").update(JSON.stringify(views)).digest("hex");
  const remark = `${ROOM} (sha256 ${sha256})`;
  await orm.em.fork().transactional(async (em) => {
    await em.execute(ONE_AT_A_TIME);
    const present = await em.execute<{ name: string; remark: string | null }[]>(PRESENT);
    const isComplete = present.length === views.length && present.every((view) => view.remark === remark);
    if (isComplete) return;
    if (present.length > 0) {
      await em.execute(`DROP VIEW ${present.map((view) => `indicators.${view.name}`).join(", ")}`);
    }
    for (const view of views) await createView(em, view);
    await em.execute(`COMMENT ON SCHEMA indicators IS '${remark}'`);
  });
}
