import type { GivenValue } from "../domains/reports/settle-parameters.rules.ts";
import { userError } from "../graphql/user-error.ts";
import type { ExportLocale } from "./export-request.ts";

/** What the address of a tile asks for: what the reader chose, and how to write the answer. */
export interface TileRequest {
  readonly given: readonly GivenValue[];
  readonly locale: ExportLocale;
}

/**
 * Reads the query of an address: `locale`, and one value for each parameter of the dashboard.
 * @throws BAD_USER_INPUT for a parameter that is given twice
 */
export function readTileRequest(query: Readonly<Record<string, unknown>>): TileRequest {
  const { locale = "nl-NL", ...rest } = query;
  const given = Object.entries(rest).map(([slug, value]) => {
    if (typeof value !== "string")
      throw userError("BAD_USER_INPUT", `De parameter «${slug}» staat meer dan één keer in het adres.`);
    return { slug, value };
  });
  return { given, locale: locale === "en" ? "en" : "nl-NL" };
}
