/** Before anything is done: one import at a time. */
export const WAITS = "Wacht op zijn beurt";

export const IMPORT_FAILED =
  "Het is niet gelukt, en er is niets gewijzigd. Controleer het bestand opnieuw; blijft het misgaan, meld het dan aan de beheerder.";

export const UNCERTAIN =
  "Het is niet zeker of het gelukt is: kijk over een minuut onder „Eerder geïmporteerd”, of controleer het bestand opnieuw.";

export const TOO_MUCH =
  "Dit bestand vraagt meer geheugen dan er is, en er is niets gewijzigd. Lever een spreadsheet als CSV aan, of verdeel het over meer bestanden.";

export const NOT_CHECKED = "Dit bestand is nog niet gecontroleerd, of het is geweigerd.";

/** Why what was seen before is not what would change now. @param steward null when nobody of the portal changed the data */
export function outdatedWords(steward: string | null): string {
  const what =
    steward === null ? "zijn de gegevens gewijzigd" : `heeft ${steward} een ander bestand geïmporteerd`;
  return `Intussen ${what}. Er is niets van dit bestand verwerkt: controleer het opnieuw en kijk wat het nu zou veranderen.`;
}

export const NO_STEWARD =
  "Bestanden importeren kan alleen wie in het portaal is aangemeld als gegevensbeheerder of beheerder.";

export const NO_DOOR =
  "Importeren in het portaal is hier niet ingericht. De beheerder kan het openzetten met IMPORT_DATABASE_URL; op de opdrachtregel kan het met npm run import.";
