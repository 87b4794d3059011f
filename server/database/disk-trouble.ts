import { OperatorError } from "../config/operator-error.ts";

/** What every full disk is called, whoever found it. */
export const DISK_FULL =
  "De schijf is vol: maak ruimte vrij (of kies met DATA_FOLDER een grotere schijf) en start opnieuw.";

/** Whether a program of PostgreSQL complains of a full disk: it says so itself, or finds that less was written than it gave. */
export function tellsOfFullDisk(output: string): boolean {
  return /no space left on device|wrote only \d+ of \d+ bytes/i.test(output);
}

/**
 * The sentence for an error of the file system, or null when the disk is not to blame.
 * @param error whatever was thrown
 */
export function diskTrouble(error: unknown): OperatorError | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  const path = "path" in error && typeof error.path === "string" ? error.path : "de gegevensmap";
  switch (error.code) {
    case "ENOSPC":
    case "EDQUOT":
      return new OperatorError(DISK_FULL);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new OperatorError(
        `In ${path} kan niet worden geschreven: geef uzelf schrijfrechten of kies met DATA_FOLDER een andere map.`,
      );
    case "ENOTDIR":
    case "EEXIST":
      return new OperatorError(
        `${path} is geen map: verplaats dat bestand of kies met DATA_FOLDER een andere map.`,
      );
    default:
      return null;
  }
}
