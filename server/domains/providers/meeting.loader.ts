import { relation } from "../../database/loader.ts";
import { type MeetingRow, meetingsOfProviders } from "./meeting.queries.ts";

/** Gesprekken with a provider; null leaves a filter open. */
export const meetingsOfProvider = relation<
  { providerCode: string; year: number | null; moduleCode: string | null },
  MeetingRow
>(meetingsOfProviders);
