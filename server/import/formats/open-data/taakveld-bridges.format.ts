import { TaakveldBridge } from "#server/domains/municipalities/taakveld-bridge.entity.ts";
import { yesOrNo } from "../../cells/yes-or-no.ts";
import { required, text } from "../column.ts";
import type { SeedFormat } from "../seed-format.ts";
import { taakveldRegime, taakveldSum } from "../words.ts";

/** What becomes of taakvelden under the next regime. Without a code to begin with, there was no such taakveld. */
export const taakveldBridges: SeedFormat = {
  name: "taakveld-bridges",
  label: "bruggen tussen taakvelden",
  entity: TaakveldBridge,
  columns: {
    regime_from: required(taakveldRegime),
    code_from: { parse: taakveldSum, whenEmpty: "" },
    regime_to: required(taakveldRegime),
    code_to: required(taakveldSum),
    is_exact: required(yesOrNo),
    explanation: text,
  },
};
