import { relation } from "../../database/loader.ts";
import { type PartnershipRow, partnershipsByCode } from "./partnership.queries.ts";

/** Samenwerkingsverband by its code. */
export const partnershipByCode = relation<{ code: string }, PartnershipRow>(partnershipsByCode);
