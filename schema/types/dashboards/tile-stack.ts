import { contractEnum } from "../contract-enum.ts";

export const TileStack = contractEnum("TileStack", "Stapeling: how the series of a chart stand together.", {
  NONE: "Niet gestapeld: beside each other.",
  STACKED: "Gestapeld: on top of each other.",
  NORMALIZED: "Gestapeld tot 100%: as parts of a whole.",
});
export type TileStack = keyof typeof TileStack;
