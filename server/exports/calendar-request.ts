import { z } from "zod";
import { userError } from "../graphql/user-error.ts";

/** Which contracts, from which day, and where the portal is. */
export interface CalendarRequest {
  readonly days: number;
  readonly module: string | null;
  readonly careCategory: string | null;
  readonly asOf: string;
  /** Such as `https://regiospiegel.example`. */
  readonly origin: string;
  readonly now: Date;
}

const DAYS = "binnen is een aantal dagen van 1 tot 3650";

/** The words of the page `/contracten/afloop`; a word that is not known is a mistake, not nothing. */
const PARAMETERS = z.strictObject(
  {
    binnen: z.coerce.number(DAYS).int(DAYS).min(1, DAYS).max(3650, DAYS).default(180),
    module: z.string("module is één code").nullable().default(null),
    zorgvorm: z.string("zorgvorm is één code").nullable().default(null),
  },
  {
    error: ({ code }) => (code === "unrecognized_keys" ? "ken alleen binnen, module en zorgvorm" : undefined),
  },
);

/**
 * Reads the address of a calendar.
 * @throws BAD_USER_INPUT for what it does not know
 */
export function readCalendarRequest(
  query: unknown,
): Pick<CalendarRequest, "days" | "module" | "careCategory"> {
  const { success, data, error } = PARAMETERS.safeParse(query);
  if (!success) {
    throw userError(
      "BAD_USER_INPUT",
      `Deze agenda kan niet: ${error.issues.map(({ message }) => message).join("; ")}.`,
    );
  }
  return { days: data.binnen, module: data.module, careCategory: data.zorgvorm };
}
