import { contractEnum } from "../contract-enum.ts";

export const Evidence = contractEnum("Evidence", "Bewijs: how we know it.", {
  PRINTED: "Printed in the source.",
  RECONSTRUCTED: "Rebuilt from other statements of the source.",
});
export type Evidence = keyof typeof Evidence;
