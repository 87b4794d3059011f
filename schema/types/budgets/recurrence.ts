import { contractEnum } from "../contract-enum.ts";

export const Recurrence = contractEnum(
  "Recurrence",
  "Structureel of incidenteel: whether an amount comes back every year.",
  {
    RECURRING: "Structureel: every year.",
    ONE_OFF: "Incidenteel: this year only.",
  },
);
export type Recurrence = keyof typeof Recurrence;
