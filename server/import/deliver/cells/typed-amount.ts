import { decimal } from "../../cells/decimal.ts";
import type { CellParser } from "../../cells/parsed.ts";

/** An amount, also with the sign of the euro before it, as a spreadsheet shows money. */
export const typedAmount: CellParser<string> = (cell) => decimal(cell.replace(/^€\s*/, ""));
