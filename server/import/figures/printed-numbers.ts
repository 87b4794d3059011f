import { digitsOf, shifted } from "./exact-decimal.ts";
import { numberOfWord } from "./number-words.ts";

const NUMBER =
  /(?:(?<number>\d+(?:[.,]\d+)*)|(?<word>\p{L}+))(?:\s?(?<scale>miljard|miljoen|mln|duizend|K)(?!\p{L}))?/gu;
const MONTH = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
const DATE = new RegExp(`\\b\\d{1,2}-\\d{1,2}-\\d{4}\\b|\\b\\d{1,2} (?:${MONTH})(?: \\d{4})?`, "giu");
const THOUSANDS = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const DECIMAL = /^\d+([.,]\d+)?$/;
const YEAR = /^(19|20)\d{2}$/;
const PLACES: Readonly<Record<string, number>> = { miljard: 9, miljoen: 6, mln: 6, duizend: 3, K: 3 };

/** One number of a printed text. */
export interface PrintedNumber {
  /** An exact decimal, without sign: with the decimals that are printed, or worked out where a scale follows. */
  readonly size: string;
  /** Whether it is written as a year is: 2019, not 2.019. */
  readonly mayBeYear: boolean;
}

function readNumber(printed: string): string | undefined {
  if (THOUSANDS.test(printed)) return printed.replaceAll(".", "").replace(",", ".");
  return DECIMAL.test(printed) ? printed.replace(",", ".") : undefined;
}

/**
 * The numbers in a printed text, as a Dutch reader takes them: `1.155.480`, `€ 13.061`, `8,4`, `1.7 miljoen`, `€400K`,
 * `twaalf`. A dot before exactly three digits groups thousands, any other dot begins decimals; what is neither, such as
 * `1.155.48`, is no number. The parts of a date are no numbers either.
 */
export function printedNumbers(printed: string): readonly PrintedNumber[] {
  return [...printed.replace(DATE, "").matchAll(NUMBER)].flatMap(
    ({ groups: { number, word, scale } = {} }) => {
      const read = word === undefined ? readNumber(number ?? "") : numberOfWord(word);
      if (read === undefined) return [];
      if (scale !== undefined) return { size: shifted(read, PLACES[scale] ?? 0), mayBeYear: false };
      return { size: digitsOf(read), mayBeYear: YEAR.test(number ?? "") };
    },
  );
}

/** The sizes of all numbers in a printed text, those that may be years included. */
export function printedSizes(printed: string): readonly string[] {
  return printedNumbers(printed).map(({ size }) => size);
}
