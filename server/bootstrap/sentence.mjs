/** Trouble that the operator can mend: its message is one Dutch sentence that says what to do. */
export class SetupTrouble extends Error {
  name = "SetupTrouble";
}

const DISK_FULL =
  "De schijf is vol: maak ruimte vrij (of zet de map op een grotere schijf) en start opnieuw.";

/**
 * What an operator reads when preparing fails.
 * @param {unknown} error
 * @returns {string} one sentence; the technical story only when nobody foresaw this
 */
export function sentenceFor(error) {
  if (error instanceof SetupTrouble) return error.message;
  const { code, path, stack } = /** @type {NodeJS.ErrnoException} */ (
    error instanceof Error ? error : new Error(String(error))
  );
  if (code === "ENOSPC" || code === "EDQUOT") return DISK_FULL;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return `In ${path ?? "de projectmap"} kan niet worden geschreven: geef uzelf schrijfrechten op die map en start opnieuw.`;
  }
  return `Er ging iets mis dat niet was voorzien. Meld het met deze regels:\n${stack ?? ""}`;
}

/**
 * Recognises what a child process complained about.
 * @param {string} output what it printed
 * @returns {string | null} one sentence, or null when the output must speak for itself
 */
export function sentenceForOutput(output) {
  if (/ENOSPC|EDQUOT|no space left on device/i.test(output)) return DISK_FULL;
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET/.test(output)) {
    return "Het npm-register is niet bereikbaar: controleer de netwerkverbinding (of de proxy) en start opnieuw.";
  }
  if (output.includes("EUSAGE")) {
    return "package.json en package-lock.json horen niet bij elkaar: haal de laatste versie op (git pull), of draai npm install als u ze zelf wijzigde.";
  }
  if (/EACCES|EROFS/.test(output)) {
    return "In de projectmap kan niet worden geschreven: geef uzelf schrijfrechten op die map en start opnieuw.";
  }
  return null;
}
