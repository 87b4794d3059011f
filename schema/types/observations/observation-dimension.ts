import { contractEnum } from "../contract-enum.ts";

export const ObservationDimension = contractEnum(
  "ObservationDimension",
  "Dimensie by which figures are grouped; what is left out is summed over, where that may be.",
  {
    MUNICIPALITY: "Gemeente.",
    MODULE: "Module.",
    PROVIDER: "Aanbieder: only of indicators that are split by provider.",
    CARE_CATEGORY: "Zorgvorm: only of indicators that are split by care category.",
    PERIOD: "Periode as the figures have it.",
    YEAR: "Jaar that the period lies in.",
    SIZE_CLASS: "Grootteklasse by which the partnership composes its board.",
    PARTNERSHIP:
      "Samenwerkingsverband that the municipality is a member of on the period's first of January.",
    CATEGORY: "Categorie within the indicator: a taakveld, an age group, a version.",
  },
);
export type ObservationDimension = keyof typeof ObservationDimension;
