/** Kenmerk by which municipalities are set beside each other. */
export interface Feature {
  readonly code: string;
  /** Dutch, as it stands in an explanation. */
  readonly name: string;
  /** How much it counts; only the proportions matter. */
  readonly weight: number;
  /** Whether twice as much counts the same everywhere: 5,000 against 10,000 as 50,000 against 100,000. */
  readonly isLogarithmic: boolean;
}

/** The year of the figures: Kerncijfers wijken en buurten (CBS), the latest table that we hold. */
export const FEATURE_YEAR = "2024";

/**
 * Published weights. Size weighs most, since it decides what a municipality can organise by itself; benefits come next,
 * since they tell most of the demand in the social domain. Whoever disagrees compares with CUSTOM peers.
 */
export const FEATURES: readonly Feature[] = [
  { code: "inhabitants", name: "inwoners (logaritmisch)", weight: 3, isLogarithmic: true },
  { code: "population-density", name: "inwoners per km² (logaritmisch)", weight: 2, isLogarithmic: true },
  {
    code: "social-assistance-per-1000",
    name: "personen met bijstand per 1.000 inwoners",
    weight: 2,
    isLogarithmic: false,
  },
  {
    code: "disability-benefit-per-1000",
    name: "personen met een AO-uitkering per 1.000 inwoners",
    weight: 1,
    isLogarithmic: false,
  },
  { code: "share-0-14", name: "aandeel 0-14 jaar", weight: 1, isLogarithmic: false },
  { code: "share-65-plus", name: "aandeel 65 jaar en ouder", weight: 1, isLogarithmic: false },
  {
    code: "share-single-person-households",
    name: "aandeel eenpersoonshuishoudens",
    weight: 1,
    isLogarithmic: false,
  },
];
