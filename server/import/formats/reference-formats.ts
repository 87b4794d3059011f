import { measures } from "./measures.format.ts";
import { modules } from "./modules.format.ts";
import { municipalRedivisions } from "./municipal-redivisions.format.ts";
import { municipalities } from "./municipalities.format.ts";
import { participations } from "./participations.format.ts";
import { partnershipMembers } from "./partnership-members.format.ts";
import { partnerships } from "./partnerships.format.ts";
import { planningRules } from "./planning-rules.format.ts";
import { programmes } from "./programmes.format.ts";
import type { SeedFormat } from "./seed-format.ts";

/** What `reference/` holds. */
export const referenceFormats: readonly SeedFormat[] = [
  municipalities,
  municipalRedivisions,
  partnerships,
  partnershipMembers,
  programmes,
  modules,
  participations,
  measures,
  planningRules,
];
