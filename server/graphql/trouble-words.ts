/** A mistake of ours: what is behind it stands in the log. */
export const OUR_MISTAKE =
  "Er ging bij ons iets mis. Probeer het opnieuw; blijft het misgaan, meld het dan aan de beheerder.";

export const DATABASE_AWAY =
  "De gegevens zijn even niet bereikbaar. Probeer het over enkele seconden opnieuw.";

export const OUT_OF_TIME =
  "Deze vraag duurde te lang en is afgebroken. Vraag minder tegelijk, of kleinere bladzijden.";
