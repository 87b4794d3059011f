import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { PROJECT_FOLDER } from "./project-folder.ts";

const DECISION = z.enum(["PUBLIC", "OWN_MUNICIPALITY", "TALKS", "AGGREGATE", "VIEWER", "BY_ENTRANCE"]);
export type Decision = z.infer<typeof DECISION>;

const DECISIONS = z.record(z.string(), z.union([DECISION, z.record(z.string(), DECISION)]));

/** The decisions of `tests/access/decisions.yml`: one for a type, or one for each of its fields. */
export type Decisions = z.infer<typeof DECISIONS>;

/** @throws ZodError for a word that is no decision */
export function readDecisions(): Decisions {
  return DECISIONS.parse(parse(readFileSync(join(PROJECT_FOLDER, "tests/access/decisions.yml"), "utf8")));
}

/** The fields that are decided on their own and aren't everyone's, as `Type.field`. */
export function closedFields(
  decisions: Decisions,
): { name: string; type: string; field: string; decision: Decision }[] {
  return Object.entries(decisions).flatMap(([type, decided]) =>
    typeof decided === "string"
      ? []
      : Object.entries(decided)
          .filter(([, decision]) => decision === "OWN_MUNICIPALITY" || decision === "TALKS")
          .map(([field, decision]) => ({ name: `${type}.${field}`, type, field, decision })),
  );
}
