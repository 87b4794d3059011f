import { relation } from "../../database/loader.ts";
import { type ProgrammeRow, programmesByCode, programmesOfPartnerships } from "./programme.queries.ts";

/** Programma by its code. */
export const programmeByCode = relation<{ code: string }, ProgrammeRow>(programmesByCode);

/** Programma's of a partnership; null asks for those of all. */
export const programmesOfPartnership = relation<
  { partnershipCode: string | null; includesFictional: boolean },
  ProgrammeRow
>(programmesOfPartnerships);
