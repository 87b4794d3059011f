import { MetabaseTrouble } from "#reports/metabase/client/metabase-trouble.ts";
import { EnvironmentError } from "../config/environment.ts";
import { OperatorError } from "../config/operator-error.ts";
import { databaseTrouble } from "../database/database-trouble.ts";
import { diskTrouble } from "../database/disk-trouble.ts";
import { ImportRefused } from "../import/problem.ts";

/** Trouble whose message is a sentence for the operator already. */
const TOLD = [OperatorError, EnvironmentError, ImportRefused, MetabaseTrouble];
const NOWHERE = "postgresql://onbekend@onbekend/onbekend";
/** Of a stack; what lies deeper is other people's code. */
const LINES = 12;

/** What the operator reads when a command fails: one sentence, and a stack only when nobody foresaw this. */
export function describeFailure(error: unknown, databaseUrl = NOWHERE): string {
  if (TOLD.some((kind) => error instanceof kind) && error instanceof Error) return error.message;
  const known = diskTrouble(error) ?? databaseTrouble(error, databaseUrl);
  if (known) return known.message;
  const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const beginning = story.split("\n").slice(0, LINES).join("\n");
  return `Er ging iets mis dat niet was voorzien. Meld het met deze regels:\n${beginning}`;
}
