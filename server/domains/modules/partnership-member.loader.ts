import { relation } from "../../database/loader.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import { membersOfPartnerships } from "./partnership-member.queries.ts";

/** Deelnemers of a partnership on one day. */
export const membersOfPartnership = relation<{ partnershipCode: string; asOf: string }, MunicipalityRow>(
  membersOfPartnerships,
);
