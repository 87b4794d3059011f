import { CbsError } from "../cbs-error.ts";
import type { Answer } from "./answer.ts";
import type { Connection } from "./connection.ts";
import { connectionTrouble } from "./connection-trouble.ts";
import { onOwnHost } from "./own-host.ts";
import { readBody } from "./read-body.ts";

const MOST_REDIRECTS = 5;
const HEADERS = { Accept: "application/json", "User-Agent": "Regiospiegel (CBS-import)" };

function refuse(response: Response, address: URL): CbsError {
  const came = `status ${response.status}`;
  const todo = `Open het adres in een browser om te lezen wat CBS eraan mankeert.`;
  return new CbsError({ asked: address.href, came, todo });
}

async function judge(response: Response, address: URL, limit: number): Promise<Answer> {
  const { status, headers } = response;
  if (status === 200) {
    const type = headers.get("content-type") ?? "zonder soort";
    if (/^application\/json\b/i.test(type)) {
      return { kind: "BODY", text: await readBody(response, limit, address.href) };
    }
    const todo =
      "Is er storing of onderhoud bij CBS, of een tussenliggende inlogpagina? Open het adres in een browser.";
    throw new CbsError({ asked: address.href, came: `een antwoord van de soort „${type}”, geen JSON`, todo });
  }
  if (status === 404 || status === 410) return { kind: "ABSENT" };
  if (status !== 429 && status < 500) throw refuse(response, address);
  return { kind: "PASSING", came: `status ${status}`, retryAfter: headers.get("retry-after") };
}

function redirection({ status, headers }: Response): string | null {
  return status >= 300 && status < 400 ? headers.get("location") : null;
}

async function follow({ world, limits }: Connection, first: URL, signal: AbortSignal): Promise<Answer> {
  let address = first;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await world.fetch(address, { headers: HEADERS, redirect: "manual", signal });
    try {
      const location = redirection(response);
      if (location === null) return await judge(response, address, limits.pageBytes);
      address = onOwnHost(location, address);
    } finally {
      await response.body?.cancel().catch(() => undefined);
    }
  }
  const came = `meer dan ${MOST_REDIRECTS} verwijzingen achter elkaar`;
  throw new CbsError({ asked: first.href, came, todo: "Geef het adres op waar de verwijzingen eindigen." });
}

/**
 * One attempt at one address, redirects on the same host included, within the time-out.
 * @throws CbsError when trying again can't help: refused, too large, not JSON, another host
 */
export async function sendOnce(connection: Connection, address: URL): Promise<Answer> {
  const { timeoutMs } = connection.limits;
  try {
    return await follow(connection, address, AbortSignal.timeout(timeoutMs));
  } catch (error) {
    const came = error instanceof CbsError ? null : connectionTrouble(error, timeoutMs);
    if (came === null) throw error;
    return { kind: "PASSING", came, retryAfter: null };
  }
}
