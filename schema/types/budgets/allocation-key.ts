import { contractEnum } from "../contract-enum.ts";

export const AllocationKey = contractEnum(
  "AllocationKey",
  "Verdeelsleutel: by what the costs of a module are divided.",
  {
    INHABITANTS: "Inwoners.",
    PUPILS_AND_EARLY_LEAVERS: "Leerlingen en voortijdig schoolverlaters.",
    SHELTERED_WORK_YEARS: "Arbeidsjaren van SW-medewerkers.",
    MACRO_BUDGET: "Macrobudget voor Wmo en Jeugd.",
    FIXED_SHARES: "Vaste aandelen: agreed percentages.",
  },
);
export type AllocationKey = keyof typeof AllocationKey;
