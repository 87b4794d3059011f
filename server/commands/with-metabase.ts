import { setTimeout as wait } from "node:timers/promises";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import { readDashboards } from "#reports/definition/read-dashboards.ts";
import { MetabaseClient } from "#reports/metabase/client/metabase-client.ts";
import { type OpenMetabase, signIn } from "#reports/metabase/client/sign-in.ts";
import type { Foundation } from "#reports/metabase/foundation/foundation.ts";
import type { Ledger } from "#reports/metabase/ledger/ledger.ts";
import type { MetabaseEnvironment } from "../config/metabase-variables.ts";
import { OperatorError } from "../config/operator-error.ts";
import { openDatabase } from "../database/open-database.ts";
import { openMetabaseLedger } from "../embedding/metabase-ledger.ts";
import type { CommandContext } from "./command-context.ts";
import { expectGoodReports } from "./expect-good-reports.ts";
import { withCurrentDatabase } from "./with-current-database.ts";

/** Milliseconds before Metabase is thought not to answer, and between two questions whether it has started. */
const PATIENCE = 60_000;
const PAUSE = 2000;

/** Everything that a command about Metabase works with. */
export interface MetabaseWorkshop {
  readonly environment: MetabaseEnvironment;
  readonly metabase: OpenMetabase;
  /** The same Metabase, asked by somebody without an account. */
  readonly anonymous: MetabaseClient;
  readonly ledger: Ledger;
  readonly foundation: Foundation;
  readonly definitions: readonly DashboardDefinition[];
  readonly orm: MikroORM;
}

function foundationOf({ publicUrl, embeddingSecret, databaseUrl, mapUrl }: MetabaseEnvironment): Foundation {
  if (databaseUrl === undefined)
    throw new OperatorError(
      "METABASE_DATABASE_URL ontbreekt: het adres waarop Metabase onze database vindt, met een gebruiker die alleen voor Metabase is.",
    );
  const { hostname, port, pathname, username, password, searchParams } = new URL(databaseUrl);
  return {
    siteUrl: publicUrl,
    embeddingSecret: embeddingSecret ?? null,
    mapUrl: mapUrl ?? null,
    figures: {
      host: hostname,
      port: Number(port === "" ? 5432 : port),
      database: decodeURIComponent(pathname.slice(1)),
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      isEncrypted: searchParams.get("sslmode") === "require",
    },
  };
}

/**
 * Opens everything for a command about Metabase: first the dashboards as files, which must be right before Metabase is asked anything.
 * @throws OperatorError when a variable is missing, or with every fault of the files
 */
export async function withMetabase<Result>(
  context: CommandContext,
  work: (workshop: MetabaseWorkshop) => Promise<Result>,
): Promise<Result> {
  const environment = context.environment.metabase;
  if (environment === null)
    throw new OperatorError("METABASE_URL ontbreekt: het adres van de Metabase waar het om gaat.");
  const foundation = foundationOf(environment);
  await using database = await openDatabase({ ...context, mayShare: true });
  return await withCurrentDatabase(database.url, context, async (orm) => {
    await expectGoodReports(database.url, context);
    const anonymous = new MetabaseClient({
      origin: environment.url,
      credentials: { kind: "NONE" },
      fetch,
      patience: PATIENCE,
    });
    const metabase = await signIn(anonymous, environment, () =>
      wait(PAUSE, undefined, { signal: context.signal }),
    );
    const ledger = await openMetabaseLedger(orm, environment.url, context.clock);
    const { dashboards } = readDashboards(context.projectFolder);
    return work({ environment, metabase, anonymous, ledger, foundation, definitions: dashboards, orm });
  });
}
