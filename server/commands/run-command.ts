import { type Environment, readEnvironment } from "../config/environment.ts";
import type { CommandContext } from "./command-context.ts";
import { describeFailure } from "./describe-failure.ts";

/** The process that a command runs in, as far as commands care. */
export interface World extends Omit<CommandContext, "environment" | "signal"> {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Tells the operator what went wrong. */
  readonly complain: (sentence: string) => void;
  /** Calls back each time the operator asks to stop. */
  readonly onStop: (stop: () => void) => void;
}

/**
 * Runs a command in the world.
 * @returns the exit code: 0 also when the operator stopped it, 1 after trouble that was told
 */
export async function runCommand(
  world: World,
  command: (context: CommandContext) => Promise<void>,
): Promise<number> {
  const stopping = new AbortController();
  world.onStop(() => {
    stopping.abort();
  });
  let environment: Environment | undefined;
  try {
    environment = readEnvironment(world.variables);
    await command({ ...world, environment, signal: stopping.signal });
    return 0;
  } catch (error) {
    // What was cut off halfway has its own complaints; the operator knows.
    if (stopping.signal.aborted) return 0;
    world.complain(describeFailure(error, environment?.databaseUrl));
    return 1;
  }
}
