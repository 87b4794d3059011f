/** A unit of CBS in ours. */
export interface OwnUnit {
  readonly unit:
    | "EUR"
    | "EUR_PER_INHABITANT"
    | "FTE"
    | "PERSONS"
    | "COUNT"
    | "PER_1000"
    | "PERCENT"
    | "INDEX";
  /** Figures are multiplied by ten to this power: CBS tells of thousands, we of ones. */
  readonly exponent: number;
  /** Whether a figure in it can be a sum of parts at all. */
  readonly isShare: boolean;
  /** What must be said in the name of the measure, because we have no such unit; otherwise null. */
  readonly inName: string | null;
}

const plain = (unit: OwnUnit["unit"], exponent = 0): OwnUnit => ({
  unit,
  exponent,
  isShare: false,
  inName: null,
});
const share = (unit: OwnUnit["unit"]): OwnUnit => ({ ...plain(unit), isShare: true });

const UNITS: readonly (readonly [RegExp, OwnUnit])[] = [
  [/^(aantal)?$/, plain("COUNT")],
  [/^(x )?1000$/, plain("COUNT", 3)],
  [/^(aantal )?personen$/, plain("PERSONS")],
  [/^(euro|€)$/, plain("EUR")],
  [/^(x )?(1000|duizend) (euro|€)$/, plain("EUR", 3)],
  [/^(x )?(mln|miljoen) (euro|€)$/, plain("EUR", 6)],
  [/^(aantal )?fte$/, plain("FTE")],
  [/^(%|procent)$/, share("PERCENT")],
  [/^(aantal )?per 1000( inwoners)?$/, share("PER_1000")],
  [/^(euro|€) per inwoner$/, share("EUR_PER_INHABITANT")],
  [/^(index|\d{4} ?= ?100)$/, share("INDEX")],
];

/**
 * CBS's unit in one of ours, with the power of ten that goes with it. What we have no unit for is a count that may not be
 * added up, with CBS's words in its name: that is how the other open data say `inwoners per km²`.
 */
export function ownUnit(given: string): OwnUnit {
  const text = given.replace(/\s+/gu, " ").trim();
  const comparable = text.toLowerCase().replace(/(?<=\d)[ .](?=\d{3}\b)/g, "");
  const known = UNITS.find(([pattern]) => pattern.test(comparable));
  return known?.[1] ?? { ...share("COUNT"), inName: text };
}
