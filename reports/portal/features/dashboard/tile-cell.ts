import type { TileFragment } from "#schema/generated/graphql.ts";
import { date } from "../../i18n/dates.ts";
import { euros, number, percent } from "../../i18n/numbers.ts";

export type TileColumn = TileFragment["shownColumns"][number];

/** One figure or word of a row: what is written, the number where it is one, and in words why there is none. */
export interface TileCell {
  /** As a reader sees it; empty where the row has nothing here. */
  readonly text: string;
  /** Null where it is no number, or where there is none. */
  readonly value: number | null;
  /** «niet beschikbaar» and the like; null where there is a value. */
  readonly missing: string | null;
  readonly reason: string | null;
  /** «voorlopig» or «geschat»; null where it is final. */
  readonly sureness: string | null;
}

const WHY_NONE: Readonly<Record<string, string>> = {
  SUPPRESSED: "afgeschermd",
  NOT_APPLICABLE: "niet van toepassing",
  NOT_AVAILABLE: "niet beschikbaar",
};
const HOW_SURE: Readonly<Record<string, string>> = { PROVISIONAL: "voorlopig", ESTIMATED: "geschat" };

function withDecimals(value: number, decimals: number): string {
  return value.toLocaleString("nl-NL", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function inEuros(value: number, decimals: number): string {
  return value.toLocaleString("nl-NL", {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** A number as a column writes it: `€ 28.366`, `57,57%`, `13,5`. */
export function writtenNumber(
  value: number,
  { format, decimals }: Pick<TileColumn, "format" | "decimals">,
): string {
  switch (format) {
    case "EURO":
      return decimals === null ? euros(value) : inEuros(value, decimals);
    case "PERCENT":
      return decimals === null ? percent(value) : `${withDecimals(value, decimals)}%`;
    case "NUMBER":
    case "TEXT":
    case "DATE":
      return decimals === null ? number(value) : withDecimals(value, decimals);
  }
}

/** A cell of a row, from its text and what stands beside it. */
export function tileCell(
  column: TileColumn,
  text: string | null,
  status: string | null,
  reason: string | null,
): TileCell {
  if (text === null) {
    const missing = status === null ? null : (WHY_NONE[status] ?? "niet beschikbaar");
    return { text: "", value: null, missing, reason, sureness: null };
  }
  const sureness = status === null ? null : (HOW_SURE[status] ?? null);
  const none = { missing: null, reason: null, sureness };
  if (column.format === "TEXT") return { ...none, text, value: null };
  if (column.format === "DATE") return { ...none, text: date(text), value: null };
  return { ...none, text: writtenNumber(Number(text), column), value: Number(text) };
}
