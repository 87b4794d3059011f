import type { CbsDialect } from "../cbs-dialect.ts";
import { describeV3 } from "./describe-v3.ts";
import { readHeadV3 } from "./head-v3.ts";
import { observationsV3 } from "./observations-v3.ts";

/** OData v3: a column per figure, padded keys, and null for whatever has no figure; all tables. */
export const ODATA_V3: CbsDialect = {
  version: "v3",
  readHead: readHeadV3,
  describe: describeV3,
  observations: observationsV3,
};
