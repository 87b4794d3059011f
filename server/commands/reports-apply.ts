import { setTimeout as wait } from "node:timers/promises";
import { Command } from "commander";
import { applyPlan, tellPlan } from "#reports/metabase/apply/apply-plan.ts";
import { verifyDashboards } from "#reports/metabase/verify/verify-dashboards.ts";
import { ensureReportsAccount } from "../database/reports-account.ts";
import { signToken } from "../embedding/sign-token.ts";
import type { CommandContext } from "./command-context.ts";
import { planOf } from "./metabase-plan.ts";
import { type MetabaseWorkshop, withMetabase } from "./with-metabase.ts";

const PAUSE = 2000;

/** One that takes part in something, so that its dashboards are not empty. */
const SAMPLE = `-- sample-municipality
SELECT participation.municipality_code AS code FROM core.participation ORDER BY participation.municipality_code LIMIT 1`;

async function verify(workshop: MetabaseWorkshop, { clock, say }: CommandContext): Promise<void> {
  const { environment, metabase, anonymous, ledger, definitions, orm } = workshop;
  const secret = environment.embeddingSecret;
  if (secret === undefined) {
    say(
      "METABASE_EMBEDDING_SECRET ontbreekt: er wordt niets ingebed, en niet nagegaan wat een token laat zien.",
    );
    return;
  }
  const [sample] = await orm.em.execute<{ code: string }[]>(SAMPLE);
  await verifyDashboards(
    {
      client: metabase.client,
      anonymous,
      ledger,
      say,
      sampleMunicipality: sample?.code ?? "GM0363",
      sign: async (dashboard, values) => (await signToken(secret, clock(), dashboard, values)).token,
    },
    definitions,
  );
}

/** `reports apply`: makes Metabase as the files say: tells the difference, changes it, and looks at the result as a reader does. */
export function reportsApplyCommand(context: CommandContext): Command {
  const { say, signal } = context;
  return new Command("apply")
    .description("Brengt Metabase in overeenstemming met reports/dashboards, en kijkt na wat een lezer ziet.")
    .action(() =>
      withMetabase(context, async (workshop) => {
        const { metabase, ledger, foundation, orm } = workshop;
        const plan = await planOf(workshop);
        tellPlan(plan, say);
        await ensureReportsAccount(orm, foundation.figures);
        await applyPlan(plan, { metabase, ledger, say, wait: () => wait(PAUSE, undefined, { signal }) });
        await verify(workshop, context);
      }),
    );
}
