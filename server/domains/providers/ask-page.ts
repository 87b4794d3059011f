import { userError } from "../../graphql/user-error.ts";
import { isCycle, isPeriod, MOST_PER_PAGE, orderOfCursor } from "./page.rules.ts";

/** What is asked of a list that comes in pages. */
export interface AskedPage {
  readonly first: number | null;
  readonly after: string | null;
  readonly orderBy: string;
}

/**
 * Refuses a page that cannot be.
 * @throws BAD_USER_INPUT for a size out of bounds, and for a cursor that is not ours or of another order
 */
export function checkPage({ first, after, orderBy }: AskedPage): void {
  if (first !== null && (first < 1 || first > MOST_PER_PAGE)) {
    throw userError("BAD_USER_INPUT", `Vraag 1 tot ${MOST_PER_PAGE} rijen per bladzijde, niet ${first}.`);
  }
  if (after !== null && orderOfCursor(after) !== orderBy) {
    throw userError(
      "BAD_USER_INPUT",
      `Dit is geen cursor van deze lijst in deze volgorde: ${JSON.stringify(after)}. Gebruik de endCursor van de vorige bladzijde.`,
    );
  }
}

/**
 * Refuses a period that does not exist.
 * @throws BAD_USER_INPUT
 */
export function checkPeriod(period: string | null | undefined): void {
  if (period === null || period === undefined || isPeriod(period)) return;
  throw userError(
    "BAD_USER_INPUT",
    `Een periode is een jaar, vier maanden, een kwartaal of een maand (2025, 2025-T2, 2025-Q3, 2025-07), maar er kwam: ${JSON.stringify(period)}.`,
  );
}

/**
 * Refuses a round of talks that does not exist.
 * @throws BAD_USER_INPUT
 */
export function checkCycle(cycle: string | null | undefined): void {
  if (cycle === null || cycle === undefined || isCycle(cycle)) return;
  throw userError(
    "BAD_USER_INPUT",
    `Een ronde is een jaar met een periode van vier maanden (2026-T1, 2026-T2 of 2026-T3), maar er kwam: ${JSON.stringify(cycle)}.`,
  );
}
