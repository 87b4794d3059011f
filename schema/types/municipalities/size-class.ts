import { contractEnum } from "../contract-enum.ts";

export const SizeClass = contractEnum(
  "SizeClass",
  "Grootteklasse: the classes by which the executive board of the MGR is composed.",
  {
    LARGE: "Large: Arnhem.",
    MEDIUM: "Middle-sized municipality.",
    SMALL: "Smaller municipality.",
  },
);
export type SizeClass = keyof typeof SizeClass;
