import { Source } from "#server/domains/sources/source.entity.ts";
import { text as anyText } from "../cells/text.ts";
import { optional, optionalKeyOf, text } from "./column.ts";

/** The last columns of a file in a source's folder: where the figure stands, and what stands there. */
export const citation = { locator: text, printed: text };

/** The same where there may be nothing to cite: what a source leaves out. */
export const optionalCitation = { locator: optional(anyText), printed: optional(anyText) };

/** The last columns of a file in `reference/`, which names its source per row, if it has one. */
export const namedCitation = { source_code: optionalKeyOf(Source), ...optionalCitation };
