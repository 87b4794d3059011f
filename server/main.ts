import { runCommand } from "./commands/run-command.ts";
import { startCommand } from "./commands/start.ts";
import { onStopSignal } from "./commands/stop-signals.ts";
import { findProjectFolder } from "./config/project-folder.ts";
import { ENTITIES } from "./entities.ts";

const exitCode = await runCommand(
  {
    variables: process.env,
    projectFolder: findProjectFolder(import.meta.dirname),
    entities: ENTITIES,
    clock: () => new Date(),
    say: (line) => {
      console.log(line);
    },
    complain: (sentence) => {
      console.error(sentence);
    },
    onStop: onStopSignal,
  },
  startCommand,
);
process.exit(exitCode);
