import { randomUUID } from "node:crypto";
import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import { applyPlan } from "#reports/metabase/apply/apply-plan.ts";
import { MetabaseClient } from "#reports/metabase/client/metabase-client.ts";
import { type OpenMetabase, signIn } from "#reports/metabase/client/sign-in.ts";
import type { Foundation } from "#reports/metabase/foundation/foundation.ts";
import type { Ledger } from "#reports/metabase/ledger/ledger.ts";
import { type Change, changeInWords } from "#reports/metabase/plan/change.ts";
import { makePlan, type Plan } from "#reports/metabase/plan/make-plan.ts";
import { targetOfDefinitions } from "#reports/metabase/target/target-of-definitions.ts";
import { verifyDashboards } from "#reports/metabase/verify/verify-dashboards.ts";
import { ensureReportsAccount } from "#server/database/reports-account.ts";
import { openMetabaseLedger } from "#server/embedding/metabase-ledger.ts";
import { signToken } from "#server/embedding/sign-token.ts";
import { withMaintenance } from "../maintenance.ts";
import { openTestDatabase, type TestDatabase } from "../test-database.ts";
import type { RealMetabase } from "./real-metabase.ts";

/** A secret for tests: 64 hexadecimal digits. */
export const TEST_SECRET = "0123456789abcdef".repeat(4);

const ADMINISTRATOR = { apiKey: undefined, email: "beheer@example.nl", password: "een-lang-wachtwoord" };

/** What a test may bring itself. */
export interface ProvisioningOptions {
  /** The default is one of its own. */
  readonly database?: TestDatabase;
  readonly real?: RealMetabase;
}

/** A database with figures and an account for Metabase, and everything that brings dashboards to one Metabase. */
export class Provisioning implements AsyncDisposable {
  /** Every request of ours that may have changed something. */
  readonly sent: string[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly foundation: Foundation,
    readonly ledger: Ledger,
    private readonly origin: string,
    private readonly real: RealMetabase | undefined,
    private readonly close: () => Promise<void>,
  ) {}

  static async open(origin: string, { real, ...given }: ProvisioningOptions = {}): Promise<Provisioning> {
    const database = given.database ?? (await openTestDatabase({ seeded: true }));
    const user = `metabase_${randomUUID().replaceAll("-", "")}`;
    const password = randomUUID();
    await ensureReportsAccount(database.orm, { user, password });
    const { hostname, port, pathname } = new URL(database.url);
    const foundation: Foundation = {
      siteUrl: origin,
      embeddingSecret: real?.embeddingSecret ?? TEST_SECRET,
      figures: {
        host: real?.databaseHost ?? hostname,
        port: Number(port),
        database: pathname.slice(1),
        user,
        password,
        isEncrypted: false,
      },
      mapUrl: null,
    };
    const ledger = await openMetabaseLedger(database.orm, origin, () => new Date());
    const close = given.database ? () => Promise.resolve() : () => database.close();
    return new Provisioning(database, foundation, ledger, origin, real, close);
  }

  get anonymous(): MetabaseClient {
    return new MetabaseClient({
      origin: this.origin,
      credentials: { kind: "NONE" },
      fetch,
      patience: 30_000,
      onChange: (request) => this.sent.push(request),
    });
  }

  signIn(): Promise<OpenMetabase> {
    return signIn(this.anonymous, this.real?.administrator ?? ADMINISTRATOR, () => Promise.resolve());
  }

  async plan(definitions: readonly DashboardDefinition[]): Promise<Plan> {
    return makePlan(
      await this.signIn(),
      this.foundation,
      targetOfDefinitions(definitions, false),
      this.ledger,
    );
  }

  /** Applies, and gives what was done in words. */
  async apply(definitions: readonly DashboardDefinition[]): Promise<string[]> {
    const plan = await this.plan(definitions);
    const metabase = await this.signIn();
    await applyPlan(plan, {
      metabase,
      ledger: this.ledger,
      say: () => undefined,
      wait: () => Promise.resolve(),
    });
    return plan.changes.flatMap((change: Change) => changeInWords(change));
  }

  /** @throws MetabaseTrouble */
  async verify(
    definitions: readonly DashboardDefinition[],
    say: (line: string) => void = () => undefined,
  ): Promise<void> {
    const { client } = await this.signIn();
    await verifyDashboards(
      {
        client,
        anonymous: this.anonymous,
        ledger: this.ledger,
        say,
        sampleMunicipality: "GM0202",
        sign: this.sign,
      },
      definitions,
    );
  }

  readonly sign = async (
    dashboard: number,
    values: Readonly<Record<string, readonly string[]>>,
  ): Promise<string> =>
    (await signToken(this.foundation.embeddingSecret ?? "", new Date(), dashboard, values)).token;

  /** The number of something of ours in Metabase. */
  async idOf(kind: "card" | "dashboard", key: string): Promise<number> {
    const entry = (await this.ledger.entries()).find((one) => one.kind === kind && one.key === key);
    if (typeof entry?.metabaseId !== "number") throw new Error(`The ledger must know ${kind} ${key}.`);
    return entry.metabaseId;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
    // It owns nothing; what it was given goes with it.
    await withMaintenance((client) => client.query(`DROP ROLE ${this.foundation.figures.user}`));
  }
}
