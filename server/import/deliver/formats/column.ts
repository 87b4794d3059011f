import { count as anyCount, integer, integerWithin } from "../../cells/integer.ts";
import { list as listOf } from "../../cells/list.ts";
import { oneOf } from "../../cells/one-of.ts";
import type { CellParser } from "../../cells/parsed.ts";
import { text as anyText, textLike } from "../../cells/text.ts";
import { typedAmount } from "../cells/typed-amount.ts";
import { typedDate } from "../cells/typed-date.ts";
import { typedMonth } from "../cells/typed-month.ts";
import { typedYes } from "../cells/typed-yes.ts";
import type { DeliveryColumn, Writing } from "../delivery-format.ts";

type Words = readonly [explanation: string, example: string];

/** How values of a type are written, unless the column knows more of them. */
const WRITINGS: Readonly<Record<DeliveryColumn["type"], Writing>> = {
  text: "TEXT",
  date: "DATE",
  numeric: "NUMBER",
  integer: "NUMBER",
  boolean: "YES_NO",
  "text[]": "LIST",
};

function column(
  parse: CellParser,
  type: DeliveryColumn["type"],
  [explanation, example]: Words,
  writing: Writing = WRITINGS[type],
): DeliveryColumn {
  return { parse, type, writing, explanation, example };
}

export const text = (...words: Words): DeliveryColumn => column(anyText, "text", words);
export const date = (...words: Words): DeliveryColumn => column(typedDate, "date", words);
export const amount = (...words: Words): DeliveryColumn => column(typedAmount, "numeric", words);
export const euros = (...words: Words): DeliveryColumn => column(typedAmount, "numeric", words, "EUROS");
/** Euros that the other side of the account can't turn around: 0 or more. */
export const eurosFromZero = (...words: Words): DeliveryColumn => {
  const parse: CellParser<string> = (cell) =>
    /^(€\s*)?-/.test(cell) ? { expected: "een getal van 0 of meer" } : typedAmount(cell);
  return column(parse, "numeric", words, "EUROS");
};

export const whole = (...words: Words): DeliveryColumn => column(integer, "integer", words);
export const count = (...words: Words): DeliveryColumn => {
  const parse: CellParser<number> = (cell) => {
    const parsed = anyCount(cell);
    return "value" in parsed ? parsed : { expected: "een geheel getal van 0 of meer" };
  };
  return column(parse, "integer", words);
};
export const numberFromOne = (...words: Words): DeliveryColumn =>
  column(integerWithin(1, 2_147_483_647, "een volgnummer"), "integer", words);
export const yes = (...words: Words): DeliveryColumn => ({
  ...column(typedYes, "boolean", words),
  whenEmpty: false,
});

/** As in the middle of a sentence: `Gemeentecode van het CBS` → `gemeentecode van het CBS`; `AGB-code` stays. */
function withinSentence(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

/** Text of one form, which its explanation describes. */
export const form = (pattern: RegExp, ...words: Words): DeliveryColumn =>
  column(textLike(pattern, `${withinSentence(words[0])}, zoals ${words[1]}`), "text", words);

/** One of a closed set of words. */
export const word = (words: readonly string[], explanation: string): DeliveryColumn =>
  column(oneOf(...words), "text", [`${explanation}: ${words.join(", ")}`, words[0] ?? ""]);

/** The first day of a month, written as a month. */
export const month = (...words: Words): DeliveryColumn => column(typedMonth, "date", words, "MONTH");

/** A column that may be empty. */
export const optional = (of: DeliveryColumn): DeliveryColumn => ({
  ...of,
  whenEmpty: null,
  explanation: `${of.explanation} (mag leeg)`,
});

/** A code that must be known already. */
export const known = (table: string, code: string, of: DeliveryColumn): DeliveryColumn => ({
  ...of,
  refersTo: [table, code],
});

export const provider = known("provider", "code", text("Code van de aanbieder", "FA00001"));
export const municipality = known(
  "municipality",
  "municipality_code",
  form(/^(GM|FG)\d{4}$/, "Gemeentecode van het CBS", "FG0001"),
);
export const module = known("cooperation_module", "code", text("Code van de module", "fictief-inkoop"));
/** At least one, each of them once; in the order of their codes, for in another order they are the same. */
const eachOnce: CellParser<readonly string[]> = (cell) => {
  const parts = listOf(cell);
  if ("expected" in parts) return parts;
  if (/[,;\s]/.test(cell.replace(/\s*\|\s*/g, "|"))) return { expected: "gemeentecodes met | ertussen" };
  const isRight = parts.value.length > 0 && new Set(parts.value).size === parts.value.length;
  return isRight
    ? { value: parts.value.toSorted() }
    : { expected: "ten minste één gemeentecode, elk ervan één keer, met | ertussen" };
};

export const municipalities = known(
  "municipality",
  "municipality_code",
  column(eachOnce, "text[]", ["Gemeentecodes, met | ertussen", "FG0001|FG0002"]),
);
