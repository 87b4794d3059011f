import { contractEnum } from "../contract-enum.ts";

export const ColumnFormat = contractEnum("ColumnFormat", "Notatie: how a column is written, in nl-NL.", {
  TEXT: "Tekst, as it is.",
  NUMBER: "Getal with a decimal comma.",
  EURO: "Bedrag in euros.",
  PERCENT: "Percentage: the number is in per cent already.",
  DATE: "Datum: a day as YYYY-MM-DD.",
});
export type ColumnFormat = keyof typeof ColumnFormat;
