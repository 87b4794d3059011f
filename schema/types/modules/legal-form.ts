import { contractEnum } from "../contract-enum.ts";

export const LegalForm = contractEnum("LegalForm", "Rechtsvorm of a partnership.", {
  JOINT_ARRANGEMENT: "Gemeenschappelijke regeling: under the Wet gemeenschappelijke regelingen.",
  COOPERATION_AGREEMENT: "Samenwerkingsovereenkomst: an agreement, hosted by a municipality.",
});
export type LegalForm = keyof typeof LegalForm;
