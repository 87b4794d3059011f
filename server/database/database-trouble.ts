import { OperatorError } from "../config/operator-error.ts";
import { DISK_FULL } from "./disk-trouble.ts";

/** Where a database is, without the password, so that it can be shown. */
interface Place {
  readonly server: string;
  readonly user: string;
  readonly database: string;
}

function placeOf(url: string): Place {
  const { host, username, pathname } = new URL(url);
  return {
    server: host,
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
  };
}

/** By code of PostgreSQL (five characters) or of the operating system. */
function sentenceFor(code: string, { server, user, database }: Place): string | null {
  switch (code) {
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ECONNRESET":
    case "57P03":
      return `De database op ${server} is niet bereikbaar: controleer of PostgreSQL daar draait en of DATABASE_URL klopt.`;
    case "28P01":
    case "28000":
      return `De database op ${server} weigert gebruiker "${user}": controleer gebruiker en wachtwoord in DATABASE_URL.`;
    case "3D000":
      return `De database "${database}" bestaat niet op ${server}: maak hem aan (createdb ${database}) of pas DATABASE_URL aan.`;
    case "42501":
      return `Gebruiker "${user}" mag te weinig in database "${database}": geef hem de database in eigendom en het recht CREATEROLE.`;
    case "53300":
      return `De database op ${server} heeft geen verbinding meer vrij: sluit andere programma's of verhoog max_connections.`;
    case "53100":
      return DISK_FULL;
    default:
      return null;
  }
}

/**
 * The sentence for an error of the database, or null when nobody foresaw it.
 * @param error whatever was thrown
 * @param url of the database that it came from; its password is never repeated
 */
export function databaseTrouble(error: unknown, url: string): OperatorError | null {
  if (!(error instanceof Error)) return null;
  // MikroORM and Node (several addresses tried) keep the real error inside their own.
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : error.cause;
  if ("code" in error && typeof error.code === "string") {
    const sentence = sentenceFor(error.code, placeOf(url));
    if (sentence !== null) return new OperatorError(sentence);
  }
  if (error.message.includes("timeout"))
    return new OperatorError(sentenceFor("ETIMEDOUT", placeOf(url)) ?? error.message);
  return inner === undefined ? null : databaseTrouble(inner, url);
}
