import { number } from "../../i18n/numbers.ts";

const MEGABYTE = 1024 * 1024;

/** The server takes no larger one. */
const LARGEST = 100 * MEGABYTE;

/** A size as people say it: `2,4 MB`. */
export function sizeInWords(bytes: number): string {
  const tenths = (unit: number) => number(Math.round((bytes / unit) * 10) / 10);
  return bytes < MEGABYTE ? `${tenths(1024)} kB` : `${tenths(MEGABYTE)} MB`;
}

/** Why a file can't be sent, before it is; undefined when it can. */
export function fileTrouble(file: Pick<File, "name" | "size"> | null): string | undefined {
  if (file === null) return "Kies een bestand.";
  if (file.size > LARGEST)
    return `Dit bestand is ${sizeInWords(file.size)}, en ten hoogste 100 MB kan. Verdeel het over meer bestanden.`;
  return /\.(csv|xlsx)$/i.test(file.name) ? undefined : "Kies een bestand dat eindigt op .csv of .xlsx.";
}
