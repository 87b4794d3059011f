import { relation } from "../../database/loader.ts";
import { allPartnerships, type PartnershipRow, partnershipsByCode } from "./partnership.queries.ts";

/** Samenwerkingsverband by its code. */
export const partnershipByCode = relation<{ code: string }, PartnershipRow>(partnershipsByCode);

/** Every samenwerkingsverband there is, the fictional ones only where they are asked for. */
export const everyPartnership = relation<{ includesFictional: boolean }, PartnershipRow>(allPartnerships);
