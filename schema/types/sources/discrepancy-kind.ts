import { contractEnum } from "../contract-enum.ts";

export const DiscrepancyKind = contractEnum("DiscrepancyKind", "Soort afwijking.", {
  SUM: "Optelling: a printed total is not the sum of its parts.",
  CLAIM: "Bewering: figures do not bear out what the document says.",
  ROUNDING: "Afronding: the difference is explained by rounding.",
  COUNT: "Telling: a stated number differs from what is listed.",
  CONTRADICTION: "Tegenspraak: two places or two documents say different things.",
  BREAK_IN_SERIES: "Reeksbreuk: years that look alike cannot be compared.",
  MISSING: "Ontbrekend: what the document announces or needs is not in it.",
});
export type DiscrepancyKind = keyof typeof DiscrepancyKind;
