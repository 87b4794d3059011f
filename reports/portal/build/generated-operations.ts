import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DocumentNode } from "graphql";

const FILE = join(import.meta.dirname, "../../../schema/generated/graphql.ts");

/** A saved query by the name of its document: `ModuleDocument`. @throws Error when there is none */
export async function generatedOperation(name: string): Promise<DocumentNode> {
  const operations = (await import(pathToFileURL(FILE).href)) as Record<string, DocumentNode>;
  const operation = operations[name];
  if (!operation) throw new Error(`schema/operations should hold ${name}.`);
  return operation;
}
