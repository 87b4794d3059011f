import type { EntitySchema } from "@mikro-orm/postgresql";
import { openDashboardsPool } from "./open-dashboards-pool.ts";
import { openOrm } from "./orm.ts";
import { PoolReader, type ReaderOf } from "./reader.ts";

export interface OpenReaderOptions {
  readonly clientUrl: string;
  readonly entities: readonly EntitySchema[];
  readonly projectFolder: string;
  /** The most connections at a time. */
  readonly poolSize?: number;
  /** The longest that one statement may take, in milliseconds; then PostgreSQL cancels it. */
  readonly statementTimeout?: number;
}

/** Longer than any question of the portal takes on the largest data, shorter than a reader's patience. */
const LONGEST_STATEMENT = 15_000;

/**
 * A named statement is planned once per connection. By itself PostgreSQL plans many of ours anew each time, for a gain that it only expects:
 * what they read hardly depends on their values (adr/0045), and planning a page of providers takes a quarter of its time.
 */
const PLANNED_ONCE = "force_generic_plan";

export interface OpenedReaders {
  /** Under a role that may only select. Every question is answered through it. */
  readonly readerOf: ReaderOf;
  /** Under the role of dashboards, which may read views of `indicators` and nothing else: for the SQL of dashboards. */
  readonly reportsOf: ReaderOf;
  readonly close: () => Promise<void>;
}

/** Opens the reading side: two pools of their own, each under a role that may only select. */
export async function openReader(options: OpenReaderOptions): Promise<OpenedReaders> {
  const { statementTimeout = LONGEST_STATEMENT } = options;
  const settings = { statement_timeout: statementTimeout, plan_cache_mode: PLANNED_ONCE };
  const orm = await openOrm({ ...options, role: "regiospiegel_reader", settings });
  const pool = await orm.em.getConnection().getNativeClient();
  const reports = openDashboardsPool(options.clientUrl, { poolSize: options.poolSize, statementTimeout });
  return {
    readerOf: (scope) => new PoolReader(pool, scope),
    reportsOf: (scope) => new PoolReader(reports, scope),
    close: async () => {
      await reports.end();
      await orm.close();
    },
  };
}
