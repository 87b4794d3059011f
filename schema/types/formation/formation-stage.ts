import { contractEnum } from "../contract-enum.ts";

export const FormationStage = contractEnum(
  "FormationStage",
  "Stadium van een formatie: which version it is.",
  {
    DRAFT: "Concept or ontwerp.",
    BUDGETED: "Begroot: in an adopted budget.",
    MEASURED: "Gemeten: what a baseline measurement found to be needed.",
    PROPOSED: "Voorgesteld.",
    ACTUAL: "Werkelijk: who worked there.",
  },
);
export type FormationStage = keyof typeof FormationStage;
