import type { Event } from "#schema/types/modules/event.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** An event as it is read: the contract's own fields and what its relations need. */
export interface EventRow extends Event {
  readonly moduleCode: string | null;
}

const COLUMNS = `
  event."on",
  event.description,
  event.module_code,
  core.citation(event.source_code, event.locator, event.printed) AS citation`;

export const eventsOfModules = keyedStatement<EventRow>(
  "events-of-modules",
  { moduleCode: "text" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.event ON event.module_code = key.module_code
  ORDER BY event."on", event.event_key`,
);

export const eventsOfPartnerships = keyedStatement<EventRow>(
  "events-of-partnerships",
  { partnershipCode: "text" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.event ON event.partnership_code = key.partnership_code
  ORDER BY event."on", event.event_key`,
);
