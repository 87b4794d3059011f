import { relation } from "../../database/loader.ts";
import { type ParticipantCountRow, participantCountsOfModules } from "./participant-count.queries.ts";

/** Aantal deelnemers of a module on one day. */
export const participantCountOfModule = relation<{ moduleCode: string; asOf: string }, ParticipantCountRow>(
  participantCountsOfModules,
);
