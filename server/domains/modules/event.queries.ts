import type { Event } from "#schema/types/modules/event.ts";
import { statement } from "../../database/reader.ts";

/** An event as it is read: the contract's own fields and what its relations need. */
export interface EventRow extends Event {
  readonly moduleCode: string | null;
}

const COLUMNS = `
  event."on",
  event.description,
  event.module_code,
  core.citation(event.source_code, event.locator, event.printed) AS citation`;

export const eventsOfModules = statement<EventRow & { keyIndex: number }>(
  "events-of-modules",
  `
  SELECT key.key_index, ${COLUMNS}
  FROM jsonb_to_recordset($1) AS key (key_index integer, module_code text)
  JOIN core.event ON event.module_code = key.module_code
  ORDER BY event."on", event.event_key`,
);

export const eventsOfPartnerships = statement<EventRow & { keyIndex: number }>(
  "events-of-partnerships",
  `
  SELECT key.key_index, ${COLUMNS}
  FROM jsonb_to_recordset($1) AS key (key_index integer, partnership_code text)
  JOIN core.event ON event.partnership_code = key.partnership_code
  ORDER BY event."on", event.event_key`,
);
