import { contractEnum } from "../contract-enum.ts";

export const Rounding = contractEnum(
  "Rounding",
  "Afronding: how an allocation comes to amounts that can be paid.",
  {
    EXACT: "Whole euros that add up to the total: largest remainder, ties by municipality code.",
    PER_ROW:
      "Each row rounded half up by itself, as the memo of 2021 does; the sum may differ from the total.",
    LAST_ABSORBS: "Each row rounded half up; the largest participant takes the rest.",
    CENTS: "Cents that add up to the total: largest remainder, ties by municipality code.",
  },
);
export type Rounding = keyof typeof Rounding;
