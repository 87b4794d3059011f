import { relation } from "../../database/loader.ts";
import { type InformationSystemRow, systemsOfPartnerships } from "./information-system.queries.ts";

/** Informatiesystemen of a partnership. */
export const systemsOfPartnership = relation<{ partnershipCode: string }, InformationSystemRow>(
  systemsOfPartnerships,
);
