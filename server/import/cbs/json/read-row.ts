import { z } from "zod";
import { CbsError } from "../cbs-error.ts";

/** A row as it was delivered: numbers as text, padding still in place. */
export type CbsRow = Readonly<Record<string, string | null>>;

/** Rows of observations have whatever columns their table has. */
export const ROW = z.record(z.string(), z.string().nullable());

/**
 * Reads one row by a schema.
 * @param list what the row is of, for in the error: `84799NED/MeasureCodes`
 * @throws CbsError when it differs from what we know of CBS
 */
export function readRow<Row>(schema: z.ZodType<Row>, row: unknown, list: string): Row {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join(".") ?? "";
  const came = `een onverwachte inhoud van „${field}” in ${JSON.stringify(row).slice(0, 120)}`;
  const todo = "CBS heeft de vorm van deze lijst gewijzigd: de lezer moet worden aangepast.";
  throw new CbsError({ asked: list, came, todo });
}
