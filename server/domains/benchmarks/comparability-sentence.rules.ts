/** Why a row counts or does not, or why a whole benchmark ranks nobody. */
export type Comparability =
  | "OK"
  | "NOT_PARTICIPANT"
  | "STRUCTURALLY_EQUAL"
  | "BREAK_IN_SERIES"
  | "DIFFERENT_VINTAGE"
  | "SMALL_NUMBERS"
  | "TOO_FEW_PEERS"
  | "NOT_COMPARABLE"
  | "NOT_AVAILABLE";

/** Fewer comparable values than this are not ranked: with two, one is best and the other worst, whatever they do. */
export const FEWEST_PEERS = 3;

/** A rate over fewer than this moves a whole per cent by one person. */
export const SMALLEST_DENOMINATOR = 100;

/** Below this count chance moves a rate by a third or more, and CBS rounds to tens. */
export const SMALLEST_COUNT = 10;

/** The sentences of the gate, for someone who sits in a council. OK needs none. */
export const SENTENCES: Readonly<Record<Exclude<Comparability, "OK">, string>> = {
  NOT_PARTICIPANT: "Deze gemeente doet niet mee en telt daarom niet mee in de vergelijking.",
  STRUCTURALLY_EQUAL:
    "De kosten worden naar rato van de inwoners verdeeld. Per inwoner betaalt iedereen dus hetzelfde: een rangorde zou alleen afronding tonen.",
  BREAK_IN_SERIES:
    "Tussen deze periode en de gevraagde is de manier van tellen veranderd; de twee zijn niet te vergelijken.",
  DIFFERENT_VINTAGE:
    "Dit cijfer is van een andere stand (voorlopig of definitief, of een andere bron of een ander jaar van de noemer) dan dat van de meeste anderen.",
  SMALL_NUMBERS: `Het gaat om zo weinig (minder dan ${String(SMALLEST_COUNT)} gevallen, of een noemer onder ${String(SMALLEST_DENOMINATOR)}) dat toeval het cijfer bepaalt.`,
  TOO_FEW_PEERS: `Er zijn minder dan ${String(FEWEST_PEERS)} vergelijkbare cijfers; een rangorde zegt dan niets.`,
  NOT_COMPARABLE: "Dit cijfer beschrijft een gemeente, maar is niet bedoeld om gemeenten op te rangschikken.",
  NOT_AVAILABLE: "Hiervan is in onze bronnen geen cijfer.",
};
