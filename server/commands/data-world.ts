import { join, resolve } from "node:path";
import type { CommandContext } from "./command-context.ts";
import type { DataWorld } from "./fictional/bring-data-up-to-date.ts";

/** The world of the data, as a command of this clone has it. */
export function dataWorldOf(
  context: Pick<CommandContext, "environment" | "projectFolder" | "clock" | "say">,
): DataWorld {
  const { environment, projectFolder, clock, say } = context;
  return {
    projectFolder,
    seedsFolder: join(projectFolder, "seeds"),
    dataFolder: resolve(projectFolder, environment.dataFolder),
    hasFictionalRegion: environment.hasFictionalRegion,
    clock,
    progress: (line) => {
      say(`  ${line}`);
    },
  };
}
