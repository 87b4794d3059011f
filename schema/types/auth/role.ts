import { contractEnum } from "../contract-enum.ts";

export const Role = contractEnum("Role", "Rol: what a viewer may see and do.", {
  PUBLIC: "Openbaar: anyone, without signing in.",
  MUNICIPALITY: "Gemeente: someone who works for one or more municipalities.",
  BOARD: "Bestuur: a member of a board or committee.",
  ANALYST: "Analist: writes queries over everything that may be analysed.",
  DATA_STEWARD: "Gegevensbeheerder: loads sources and answers for them.",
  ADMINISTRATOR: "Beheerder: keeps the platform running.",
});
export type Role = keyof typeof Role;
