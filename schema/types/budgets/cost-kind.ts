import { contractEnum } from "../contract-enum.ts";

export const CostKind = contractEnum("CostKind", "Kostensoort: the split that the BBV asks for.", {
  PROGRAMME: "Programmakosten: for the task itself.",
  OVERHEAD: "Overheadkosten: for steering and supporting it.",
});
export type CostKind = keyof typeof CostKind;
