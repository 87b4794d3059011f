import { relation } from "../../database/loader.ts";
import { type EventRow, eventsOfModules, eventsOfPartnerships } from "./event.queries.ts";

/** Gebeurtenissen of a module. */
export const eventsOfModule = relation<{ moduleCode: string }, EventRow>(eventsOfModules);

/** Gebeurtenissen of a partnership, those of its modules included. */
export const eventsOfPartnership = relation<{ partnershipCode: string }, EventRow>(eventsOfPartnerships);
