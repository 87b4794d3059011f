import { contractEnum } from "../contract-enum.ts";

export const Comparability = contractEnum(
  "Comparability",
  "Vergelijkbaarheid: why a row counts or does not.",
  {
    OK: "Vergelijkbaar: it counts and is ranked.",
    NOT_PARTICIPANT: "Geen deelnemer: outside the module, or outside the group.",
    STRUCTURALLY_EQUAL:
      "Gelijk door de verdeelsleutel: the key makes every value the same, so a ranking would show only rounding.",
    BREAK_IN_SERIES: "Reeksbreuk: counted in another way than what it is set beside.",
    DIFFERENT_VINTAGE:
      "Andere stand: of another stage (provisional, estimated) or with a denominator from another source than most.",
    SMALL_NUMBERS:
      "Kleine aantallen: fewer than 10 cases, or a denominator under 100 people, so that chance decides.",
    TOO_FEW_PEERS: "Te weinig vergelijkbare cijfers: fewer than three.",
    NOT_COMPARABLE:
      "Niet bedoeld om te rangschikken: it describes a municipality and says nothing of better or worse.",
    NOT_AVAILABLE: "Niet beschikbaar: there is no value.",
  },
);
export type Comparability = keyof typeof Comparability;
