import { contractEnum } from "../contract-enum.ts";

export const EmbedKind = contractEnum("EmbedKind", "Soort insluiting: who draws the dashboard.", {
  NATIVE: "Eigen weergave: this platform's own renderer.",
  METABASE_GUEST: "Metabase als gast: a guest embed with a short-lived token.",
  METABASE_SDK: "Metabase met SDK: only where a licence is configured.",
});
export type EmbedKind = keyof typeof EmbedKind;
