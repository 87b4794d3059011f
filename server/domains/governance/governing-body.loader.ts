import { relation } from "../../database/loader.ts";
import { type GoverningBodyRow, governingBodiesOfPartnerships } from "./governing-body.queries.ts";

/** Bestuursorganen of a partnership. */
export const governingBodiesOfPartnership = relation<{ partnershipCode: string }, GoverningBodyRow>(
  governingBodiesOfPartnerships,
);
