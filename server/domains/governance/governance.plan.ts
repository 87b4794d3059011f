import { parent, planned } from "../../plans/planned-field.ts";
import { governingBodiesOfPartnership } from "./governing-body.loader.ts";
import { systemsOfPartnership } from "./information-system.loader.ts";

/** How a plan answers fields about who governs a partnership, and with what it works. */
export const GOVERNANCE_FIELDS = [
  planned("Partnership.governingBodies", governingBodiesOfPartnership, { partnershipCode: parent("code") }),
  planned("Partnership.systems", systemsOfPartnership, { partnershipCode: parent("code") }),
];
