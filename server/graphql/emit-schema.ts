import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildGraphqlSchema } from "./build-graphql-schema.ts";

const HEADER = "# Emitted by `npm run emit` from schema/types and the resolvers. Never edited by hand.\n\n";

/** Writes the contract as the code states it to `schema/schema.graphql`. */
export async function emitSchema(projectFolder: string): Promise<void> {
  const schema = lexicographicSortSchema(await buildGraphqlSchema());
  await writeFile(join(projectFolder, "schema/schema.graphql"), `${HEADER}${printSchema(schema)}\n`);
}
