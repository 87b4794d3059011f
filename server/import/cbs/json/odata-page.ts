import { z } from "zod";
import { CbsError } from "../cbs-error.ts";
import { parseExactJson } from "./exact-json.ts";

/** One page of a list: its rows, and where the next page is. */
export interface ODataPage {
  readonly rows: readonly unknown[];
  readonly next: string | null;
}

const PAGE = z.object({
  value: z.array(z.unknown()),
  "@odata.nextLink": z.string().optional(),
  "odata.nextLink": z.string().optional(),
});

/**
 * Reads the JSON of an answer; numbers become text.
 * @param asked the address, for in the error
 * @throws CbsError when it is not whole, or not JSON at all
 */
export function readJson(text: string, asked: string): unknown {
  try {
    return parseExactJson(text);
  } catch {
    const came = `iets dat geen geldige JSON is (${text.length} tekens, eindigend op „${text.slice(-40).trim()}”)`;
    const todo = "Het antwoord is niet bewaard; start opnieuw, dan wordt deze pagina nog eens gevraagd.";
    throw new CbsError({ asked, came, todo });
  }
}

/**
 * Reads one page of v4 (`@odata.nextLink`) or v3 (`odata.nextLink`).
 * @throws CbsError when it is not a list of OData
 */
export function readPage(text: string, asked: string): ODataPage {
  const parsed = PAGE.safeParse(readJson(text, asked));
  if (parsed.success) {
    const { value, "@odata.nextLink": v4, "odata.nextLink": v3 } = parsed.data;
    return { rows: value, next: v4 ?? v3 ?? null };
  }
  const came = `JSON zonder lijst „value”: ${text.slice(0, 80).trim()}`;
  throw new CbsError({ asked, came, todo: "Kijk of het adres naar OData van CBS wijst." });
}
