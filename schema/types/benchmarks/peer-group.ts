import { contractEnum } from "../contract-enum.ts";

export const PeerGroup = contractEnum(
  "PeerGroup",
  "Vergelijkingsgroep: with whom a municipality is compared.",
  {
    PARTICIPANTS:
      "Deelnemers of the indicator's module on the day; of an indicator without a module: the members of the partnership, or else the whole country.",
    PARTNERSHIP: "Deelnemers van het samenwerkingsverband on the day.",
    SIZE_CLASS: "Grootteklasse: the members of the partnership in the same class as `similarTo`.",
    SIMILAR:
      "Gelijkend: the municipalities most like `similarTo`, by published weights over stated features.",
    COUNTRY: "Heel Nederland: every municipality that exists on the day.",
    CUSTOM: "Eigen keuze: the municipalities that are named.",
  },
);
export type PeerGroup = keyof typeof PeerGroup;
