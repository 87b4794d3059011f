import { contractEnum } from "../contract-enum.ts";

export const RegionKind = contractEnum(
  "RegionKind",
  "Soort regio: what municipalities are put together for.",
  {
    LABOUR_MARKET_REGION: "Arbeidsmarktregio.",
    YOUTH_CARE_REGION: "Jeugdzorgregio.",
  },
);
export type RegionKind = keyof typeof RegionKind;
