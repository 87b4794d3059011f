import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Command } from "commander";
import { MetabaseClient } from "#reports/metabase/client/metabase-client.ts";
import { signIn } from "#reports/metabase/client/sign-in.ts";
import { pullDashboard } from "#reports/metabase/pull/pull-dashboard.ts";
import { OperatorError } from "../config/operator-error.ts";
import type { CommandContext } from "./command-context.ts";

const PATIENCE = 60_000;
const PAUSE = 2000;
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function folderFor(projectFolder: string, name: string): string {
  if (!NAME.test(name))
    throw new OperatorError(
      `Een map van een dashboard heeft kleine letters, cijfers en koppeltekens, maar hier staat: ${name}`,
    );
  const folder = join(projectFolder, "reports/dashboards", name);
  if (existsSync(folder))
    throw new OperatorError(
      `reports/dashboards/${name} bestaat al: kies een andere naam, of haal die map eerst weg.`,
    );
  return folder;
}

/** `reports pull`: makes files of a dashboard that was made by hand in Metabase. */
export function reportsPullCommand({ environment, projectFolder, say, signal }: CommandContext): Command {
  return new Command("pull")
    .description("Maakt bestanden van een dashboard dat met de hand in Metabase is gemaakt.")
    .argument("<nummer>", "het nummer van het dashboard in Metabase")
    .argument("<naam>", "de map in reports/dashboards die het wordt")
    .action(async (number: string, name: string) => {
      if (!/^\d+$/.test(number))
        throw new OperatorError(`Een dashboard heeft een nummer, maar hier staat: ${number}`);
      const { metabase } = environment;
      if (metabase === null)
        throw new OperatorError("METABASE_URL ontbreekt: het adres van de Metabase waar het om gaat.");
      const folder = folderFor(projectFolder, name);
      const anonymous = new MetabaseClient({
        origin: metabase.url,
        credentials: { kind: "NONE" },
        fetch,
        patience: PATIENCE,
      });
      const { client } = await signIn(anonymous, metabase, () => wait(PAUSE, undefined, { signal }));
      const files = await pullDashboard(client, Number(number));
      await mkdir(folder);
      for (const [file, text] of files) await writeFile(join(folder, file), text);
      say(`reports/dashboards/${name} is geschreven (${files.size} bestanden).`);
      say("Vul bij elke tegel de bron in, en controleer met: npm run reports -- check");
    });
}
