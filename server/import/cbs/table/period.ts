type Writer = (year: string, number: string) => string;

/** CBS's kinds of period: four digits of the year, two letters of the kind, two digits within the year. */
const KINDS: readonly (readonly [RegExp, Writer])[] = [
  [/^(\d{4})JJ(00)$/, (year) => year],
  [/^(\d{4})KW0([1-4])$/, (year, quarter) => `${year}-Q${quarter}`],
  [/^(\d{4})MM(0[1-9]|1[0-2])$/, (year, month) => `${year}-${month}`],
  [/^(\d{4})HJ0([12])$/, (year, half) => `${year}-H${half}`],
  [/^(\d{4})SJ(00)$/, (year) => `${year}/${Number(year) + 1}`],
];

/**
 * CBS's code of a period as we write it: `2021JJ00` gives `2021`, `2021KW01` `2021-Q1`, `2021MM03` `2021-03`,
 * half-year `2021HJ01` `2021-H1`, school year `2021SJ00` `2021/2022`.
 * @returns null for any other kind, such as weeks
 */
export function periodOf(code: string): string | null {
  for (const [pattern, write] of KINDS) {
    const [, year, number] = pattern.exec(code) ?? [];
    if (year !== undefined && number !== undefined) return write(year, number);
  }
  return null;
}
