import type { CbsDialect } from "../cbs-dialect.ts";
import { describeV4 } from "./describe-v4.ts";
import { readHeadV4 } from "./head-v4.ts";
import { observationsV4 } from "./observations-v4.ts";

/** OData v4: a row per figure, with why there is none; codes without padding; most tables, not all. */
export const ODATA_V4: CbsDialect = {
  version: "v4",
  readHead: readHeadV4,
  describe: describeV4,
  observations: observationsV4,
};
