import { argument, parent, planned } from "../../plans/planned-field.ts";
import { discrepanciesOfFilter, discrepanciesOfSource } from "./discrepancy.loader.ts";
import { everySource, sourceByCode } from "./source.loader.ts";

/** How a plan answers fields about sources. */
export const SOURCE_FIELDS = [
  planned("Query.sources", everySource, {
    includesFictional: argument("includeFictional", false),
  }),
  planned("Query.source", sourceByCode, { code: argument("code") }),
  planned("Query.discrepancies", discrepanciesOfFilter, {
    sourceCode: argument("source"),
    kind: argument("kind"),
  }),
  planned("Source.discrepancies", discrepanciesOfSource, { sourceCode: parent("code") }),
  planned("Citation.source", sourceByCode, { code: parent("sourceCode") }),
];
