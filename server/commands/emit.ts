import { Command } from "commander";
import { emitSchema } from "../graphql/emit-schema.ts";
import type { CommandContext } from "./command-context.ts";

/** `emit`: writes the contract as the code states it to `schema/schema.graphql`. */
export function emitCommand({ projectFolder, say }: Pick<CommandContext, "projectFolder" | "say">): Command {
  return new Command("emit")
    .description("Schrijft het GraphQL-schema naar schema/schema.graphql.")
    .action(async () => {
      await emitSchema(projectFolder);
      say("schema/schema.graphql is geschreven.");
    });
}
